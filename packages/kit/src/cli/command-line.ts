import { parseArgs } from 'node:util';
import { missingValue, notHere, unknownCommand, unknownOption, wrongValue } from './command-line-errors.ts';
import { type CommandName, commandOf, isCommand } from './commands.ts';
import { type Option, type OptionName, optionOf, options } from './options.ts';

/** What was typed, checked against the tables; values are still text. */
export interface CommandLine {
  /** Absent when only `--help` or `--version` was typed, or nothing. */
  readonly command?: CommandName;
  readonly operands: readonly string[];
  /** An option that takes many may be repeated; of any other the last one counts. */
  readonly values: Readonly<Partial<Record<OptionName, readonly string[]>>>;
  readonly switches: ReadonlySet<OptionName>;
}

type Token = NonNullable<ReturnType<typeof split>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

const shapes = Object.fromEntries(
  Object.entries(options).map(([name, { value, short }]: [string, Option]) => [
    name,
    { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
  ]),
);

const split = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: shapes, strict: false, allowPositionals: true, tokens: true });

/**
 * Reads what was typed after `coodyssee`.
 *
 * @throws UsageError for an unknown command or option, an option of another command, a missing value.
 * @example readCommandLine(['badge', 'Atelier Ubac', '--format=svg']).values // { format: ['svg'] }
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { tokens } = split(args);
  const [word, ...operands] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const typed = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  if (word !== undefined && !isCommand(word)) throw unknownCommand(word);
  const named = typed.map((token) => [checkOption(token, word), token] as const);
  return {
    ...(word !== undefined && { command: word }),
    operands,
    values: collectValues(named),
    switches: new Set(named.flatMap(([name]) => (optionOf(name).value ? [] : [name]))),
  };
}

/** Everywhere, even where a command's own list leaves them out. */
const global: readonly OptionName[] = ['help', 'version', 'json', 'quiet'];

function checkOption(token: OptionToken, command: CommandName | undefined): OptionName {
  const own = command ? commandOf(command).options : [];
  const known = [...new Set([...own, ...global])];
  if (!Object.hasOwn(options, token.name)) throw unknownOption(token.rawName, known, command);
  const name = token.name as OptionName;
  if (command && command !== 'aide' && !known.includes(name)) throw notHere(name, command);
  checkValue(token, name);
  return name;
}

function checkValue(token: OptionToken, name: OptionName): void {
  const wanted = optionOf(name).value;
  if (wanted === undefined && token.value !== undefined) throw wrongValue(name, token.value);
  if (wanted === undefined) return;
  const empty = token.value === undefined || token.value.trim() === '';
  if (empty || (!token.inlineValue && token.value?.startsWith('-'))) throw missingValue(name, wanted);
}

/** The value that counts of an option that may be typed once. */
export const lastValue = (line: CommandLine, name: OptionName): string | undefined =>
  line.values[name]?.at(-1);

function collectValues(named: readonly (readonly [OptionName, OptionToken])[]): CommandLine['values'] {
  const values: Partial<Record<OptionName, readonly string[]>> = {};
  for (const [name, { value }] of named) {
    if (typeof value !== 'string') continue;
    values[name] = optionOf(name).many ? [...(values[name] ?? []), value] : [value];
  }
  return values;
}
