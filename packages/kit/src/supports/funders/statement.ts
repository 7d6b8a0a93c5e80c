import { brand } from '@coodyssee/logo/brand';
import type { Piece } from '@coodyssee/logo/scene';
import { type Command, type Path, place } from '@coodyssee/logo/vector';
import type { FundedProject } from '../../record/settings.ts';
import { statementLines } from './statement.generated.ts';

const { inks } = brand;

const words: Readonly<Record<FundedProject['statement'], readonly [string, string]>> = {
  funded: ['Financé par', 'l’Union européenne'],
  'co-funded': ['Cofinancé par', 'l’Union européenne'],
};

function outline(line: string): Path {
  const commands = statementLines[line]?.match(/[MLCZ][^MLCZ]*/g) ?? [];
  return commands.map((command) => {
    const numbers = command.slice(1).match(/-?\d+/g) ?? [];
    return [command[0], ...numbers.map((n) => Number(n) / 10_000)] as unknown as Command;
  });
}

/** The emblem's height in em of the statement beside it: two lines fill two thirds of it. */
const emblemInEms = 3.2;
const capHeight = 0.69;
const leading = 1.2;

/** The statement in full, in a typeface the Union allows, in two lines in the middle of the emblem's height. */
export function statement(
  kind: FundedProject['statement'],
  { x, y, height }: { x: number; y: number; height: number },
): Piece {
  const em = height / emblemInEms;
  const first = y + (height - (leading + capHeight) * em) / 2 + capHeight * em;
  const lines = words[kind];
  return {
    tag: 'paragraph',
    text: lines.join('\n'),
    marks: lines.map((line, i) => ({
      path: place(outline(line), em, x, first + i * leading * em),
      rule: 'nonzero',
      ink: inks.black,
    })),
  };
}
