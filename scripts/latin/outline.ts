import { takes } from '../../packages/logo/src/type/latin/pen.ts';
import type { FontCommand } from '../../packages/logo/src/type/outline.ts';

/** One glyph's outline at 500, 600 and 700: the letters are the same, and the steps of the pen by weight. */
export interface Written {
  readonly letters: string;
  readonly steps: readonly [number[], number[], number[]];
}

/**
 * Writes one glyph's outlines as `readOutline` reads them.
 * @param alike the same commands at each weight
 * @throws Error where a coordinate that must be stored is no whole number: the encoding has no halves
 */
export function writeOutline(alike: readonly (readonly FontCommand[])[]): Written {
  const [medium = [], semibold = [], bold = []] = alike;
  const letters = medium.map((_, at) => letterOf(alike, at)).join('');
  const stepsOf = (commands: readonly FontCommand[]) => steps(commands, letters);
  return { letters, steps: [stepsOf(medium), stepsOf(semibold), stepsOf(bold)] };
}

/** A shorter letter is taken where it tells the truth at every weight. */
function letterOf(alike: readonly (readonly FontCommand[])[], at: number): string {
  const all = (holds: (commands: readonly FontCommand[], at: number) => boolean) =>
    alike.every((one) => holds(one, at));
  const type = alike[0]?.[at]?.type as string;
  if (type === 'L') return all(closes) ? 'l' : 'L';
  if (type !== 'Q') return type;
  if (all(endsHalfWay)) return 'q';
  return all(closes) ? 'c' : 'Q';
}

const endOf = ({ values }: FontCommand): readonly number[] => values.slice(-2);

function endsHalfWay(commands: readonly FontCommand[], at: number): boolean {
  const [here, next] = [commands[at] as FontCommand, commands[at + 1]];
  if (next?.type !== 'Q') return false;
  return endOf(here).every(
    (value, i) => value === ((here.values[i] as number) + (next.values[i] as number)) / 2,
  );
}

function closes(commands: readonly FontCommand[], at: number): boolean {
  if (commands[at + 1]?.type !== 'Z') return false;
  const start = commands.slice(0, at).findLast(({ type }) => type === 'M') as FontCommand;
  return endOf(commands[at] as FontCommand).join() === start.values.join();
}

function steps(commands: readonly FontCommand[], letters: string): number[] {
  const points = commands.flatMap((command, at) => {
    const { control, end } = takes[letters[at] as string] as (typeof takes)[string];
    return [...(control ? [command.values.slice(0, 2)] : []), ...(end ? [endOf(command)] : [])];
  });
  const found = points.flatMap((point, i) =>
    point.map((value, axis) => value - (points[i - 1]?.[axis] ?? 0)),
  );
  if (!found.every(Number.isInteger)) throw new Error(`A point of ${letters} is not on the grid.`);
  return found;
}
