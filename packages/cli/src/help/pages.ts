import { fr } from '@coodyssee/kit/words';
import { brand } from '@coodyssee/logo/brand';
import { type Command, type Option, spelling } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Caller } from '../line/caller.ts';
import { everywhere } from '../options/everywhere.ts';

type Pair = readonly [left: string, right: string];

/** Two columns; the second one starts where the longest of the first ends, or on the next line. */
function columns(pairs: readonly Pair[], widest = 30): readonly string[] {
  const width = Math.min(widest, Math.max(...pairs.map(([left]) => left.length)));
  const pad = ' '.repeat(width + 4);
  return pairs.flatMap(([left, right]) => {
    const [first = '', ...rest] = right.split('\n').map((line) => line.trim());
    const opening = left.length > width ? [`  ${left}`, pad + first] : [`  ${left.padEnd(width)}  ${first}`];
    return [...opening, ...rest.map((line) => pad + line)];
  });
}

function optionPair(option: Option): Pair {
  const { value, short, help, words } = option;
  const spelt = `${short ? `-${short}, ` : ''}${spelling(option)}${value ? ` <${value}>` : ''}`;
  return [spelt, words ? fr`${help} :\n${wrap(words.map((word) => word.slug))}` : help];
}

/** Words with commas, in lines of at most 60 signs. */
function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const joined = lines.length > 0 ? `${lines.at(-1)}, ${word}` : word;
    if (joined.length <= 60) lines.splice(-1, 1, joined);
    else lines.splice(-1, 1, `${lines.at(-1)},`, word);
  }
  return lines.join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [title, ...lines, ''] : [];

const exampleLines = (commands: readonly Command[], call: Caller): readonly string[] =>
  commands.flatMap(({ name, examples }) =>
    examples.flatMap(([rest, meaning]) => [`  ${call(name, rest)}`, `      ${meaning}`]),
  );

const codeLines = (): readonly string[] =>
  columns(Object.values(exitCodes).map(({ code, help }) => [String(code), help]));

/** The first page: what the program does, its commands, and where to read more. */
export function overview(commands: readonly Command[], call: Caller): string {
  const usage = ({ name, operand }: Command) => [name, operand].filter(Boolean).join(' ');
  return [
    `coodyssee dessine le logo de la coopérative ${brand.name} et les badges de ses activités.`,
    '',
    ...section(
      'Commandes',
      columns(
        commands.map((command): Pair => [usage(command), command.summary]),
        40,
      ),
    ),
    ...section('Pour commencer', exampleLines(commands, call).slice(0, 4)),
    ...section('Partout', columns(Object.values(everywhere).map(optionPair))),
    ...section('Codes de sortie', codeLines()),
  ].join('\n');
}

/**
 * The page of one command: usage, options with their words, where files go, examples.
 *
 * @example commandHelp(badge, createCaller())
 */
export function commandHelp(command: Command, call: Caller): string {
  const { name, summary, operand, options, notes } = command;
  const lines = options.length > 0 ? columns(options.map(optionPair)) : [];
  const takesLists = options.some(({ words, many }) => words && many);
  const lists = fr`Une liste se sépare par des virgules ; « tout » prend toute la liste.`;
  return [
    [call(name, operand), ...(options.length > 0 ? ['[options]'] : [])].join(' '),
    `  ${summary}`,
    '',
    ...section('Options', takesLists ? [...lines, '', `  ${lists}`] : lines),
    ...section(
      'Fichiers',
      notes.map((note) => `  ${note}`),
    ),
    ...section('Exemples', exampleLines([command], call)),
    ...section('Codes de sortie', codeLines()),
  ].join('\n');
}
