import type { Entry } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import type { Caller } from './caller.ts';
import type { Command } from './command.ts';
import { type CommandName, commandNames, commandOf } from './commands.ts';
import { exitCodes } from './exit-codes.ts';
import { inkWords } from './ink-words.ts';
import { type OptionName, optionOf } from './options.ts';

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

function optionPair(name: OptionName, command?: CommandName): Pair {
  const { value, short, help } = optionOf(name);
  const words = wordsOf(name, command);
  const spelt = `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;
  return [spelt, words ? fr`${help} :\n${wrap(words.map((word) => word.slug))}` : help];
}

/** The cooperative's logo knows fewer inks than a badge. */
function wordsOf(name: OptionName, command: CommandName | undefined): readonly Entry[] | undefined {
  return name === 'ink' && command === 'logo' ? inkWords.logo : optionOf(name).words;
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

const exampleLines = (name: CommandName, call: Caller): readonly string[] =>
  commandOf(name).examples.flatMap(([rest, meaning]) => [`  ${call(name, rest)}`, `      ${meaning}`]);

const codeLines = (): readonly string[] =>
  columns(Object.values(exitCodes).map(({ code, help }) => [String(code), help]));

/** The first page: what the program does, its commands, and where to read more. */
export function overview(call: Caller): string {
  const pairs = commandNames.map((name): Pair => [usage(name), commandOf(name).summary]);
  return [
    'coodyssee dessine le logo de la coopérative Coodyssée et les badges de ses activités.',
    '',
    ...section('Commandes', columns(pairs, 40)),
    ...section('Pour commencer', exampleLines('badge', call).slice(0, 4)),
    ...section(
      'Partout',
      columns((['help', 'version', 'json', 'quiet'] as const).map((option) => optionPair(option))),
    ),
    ...section('Codes de sortie', codeLines()),
  ].join('\n');
}

const takesLists = ({ options }: Command): boolean =>
  options.some((name) => optionOf(name).words && optionOf(name).many);

const usage = (name: CommandName): string => [name, commandOf(name).operand].filter(Boolean).join(' ');

/**
 * The page of one command: usage, options with their words, where files go, examples.
 *
 * @example commandHelp('badge', createCaller())
 */
export function commandHelp(name: CommandName, call: Caller): string {
  const command = commandOf(name);
  const options =
    command.options.length > 0 ? columns(command.options.map((option) => optionPair(option, name))) : [];
  const lists = fr`Une liste se sépare par des virgules ; « tout » prend toute la liste.`;
  return [
    [call(name, command.operand), ...(command.options.length > 0 ? ['[options]'] : [])].join(' '),
    `  ${command.summary}`,
    '',
    ...section('Options', takesLists(command) ? [...options, '', `  ${lists}`] : options),
    ...section(
      'Fichiers',
      command.notes.map((note) => `  ${note}`),
    ),
    ...section('Exemples', exampleLines(name, call)),
    ...section('Codes de sortie', codeLines()),
  ].join('\n');
}
