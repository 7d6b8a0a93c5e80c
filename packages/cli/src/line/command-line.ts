import { parseArgs } from 'node:util';
import { type Command, type CommandLine, type Option, spelling } from '../command.ts';
import { allOptions, commandOf } from '../commands/index.ts';
import { everywhere } from '../options/everywhere.ts';
import { notHere, unknownCommand, unknownOption, wrongValue } from './command-line-errors.ts';
import { missingValue } from './words.ts';

type Token = NonNullable<ReturnType<typeof split>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

const shapes = Object.fromEntries(
  allOptions.map(({ name, value, short }) => [
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
  const command = word === undefined ? undefined : commandOf(word);
  if (word !== undefined && !command) throw unknownCommand(word);
  const named = typed.map((token) => [checkOption(token, command), token] as const);
  return {
    ...(command && { command }),
    operands,
    values: collectValues(named),
    switches: new Set(named.flatMap(([{ name, value }]) => (value ? [] : [name]))),
  };
}

function checkOption(token: OptionToken, command: Command | undefined): Option {
  const known = [...new Set([...(command?.options ?? []), ...Object.values(everywhere)])];
  const isMeant = ({ name }: Option) => name === token.name;
  const [here, option] = [known.find(isMeant), allOptions.find(isMeant)];
  if (!option) throw unknownOption(token.rawName, known.map(spelling), command);
  if (command && !command.lenient && !here) throw notHere(option, command);
  checkValue(token, here ?? option);
  return here ?? option;
}

function checkValue(token: OptionToken, option: Option): void {
  if (!option.value && token.value !== undefined) throw wrongValue(option, token.value);
  if (!option.value) return;
  const empty = token.value === undefined || token.value.trim() === '';
  if (empty || (!token.inlineValue && token.value?.startsWith('-'))) throw missingValue(option);
}

function collectValues(named: readonly (readonly [Option, OptionToken])[]): CommandLine['values'] {
  const values: Record<string, readonly string[]> = {};
  for (const [{ name, many }, { value }] of named) {
    if (typeof value === 'string') values[name] = many ? [...(values[name] ?? []), value] : [value];
  }
  return values;
}
