import { parseArgs } from 'node:util';
import { fr } from '../words/fr.ts';
import { type CommandName, commandNames, commandOf, isCommand } from './commands.ts';
import { type Option, type OptionName, optionOf, options, spelling } from './options.ts';
import { UsageError, unknownWord } from './usage-error.ts';

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

function unknownCommand(typed: string): UsageError {
  const error = unknownWord({
    code: 'unknown-command',
    noun: 'La commande',
    list: 'Les commandes',
    typed,
    known: commandNames,
  });
  if (error.details.nearest) return error;
  const fix = fr`Pour dessiner un badge : coodyssee badge "Atelier Ubac"`;
  return new UsageError(error.code, { what: error.what, why: error.why, fix }, error.details);
}

/** Everywhere, even where a command's own list leaves them out. */
const global: readonly OptionName[] = ['help', 'version', 'json', 'quiet'];

function checkOption(token: OptionToken, command: CommandName | undefined): OptionName {
  const own = command ? commandOf(command).options : [];
  const known = [...new Set([...own, ...global])];
  if (!Object.hasOwn(options, token.name)) throw unknownOption(token, known, command);
  const name = token.name as OptionName;
  if (command && command !== 'aide' && !known.includes(name)) throw notHere(name, command);
  checkValue(token, name);
  return name;
}

function unknownOption(token: OptionToken, known: readonly OptionName[], command = 'coodyssee'): UsageError {
  const error = unknownWord({
    code: 'unknown-option',
    noun: 'L’option',
    list: `Les options de ${command}`,
    typed: token.rawName,
    known: known.map(spelling),
  });
  if (error.details.nearest) return error;
  const fix = fr`Si c’est le début du nom, écrivez -- devant : coodyssee badge -- "-20 % le mardi"`;
  return new UsageError(error.code, { what: error.what, why: error.why, fix }, error.details);
}

function notHere(name: OptionName, command: CommandName): UsageError {
  const owners = commandNames.filter((other) => commandOf(other).options.includes(name));
  return new UsageError(
    'option-not-here',
    {
      what: fr`L’option ${spelling(name)} ne va pas avec la commande ${command}.`,
      why: fr`Elle appartient à : ${owners.join(', ')}.`,
      fix: fr`Retirez-la, ou lisez : coodyssee aide ${command}`,
    },
    { option: spelling(name), command, owners },
  );
}

function checkValue(token: OptionToken, name: OptionName): void {
  const wanted = optionOf(name).value;
  if (wanted === undefined && token.value !== undefined) throw wrongValue(name, token.value);
  if (wanted === undefined) return;
  const empty = token.value === undefined || token.value.trim() === '';
  if (empty || (!token.inlineValue && token.value?.startsWith('-'))) throw missingValue(name, wanted);
}

function wrongValue(name: OptionName, value: string): UsageError {
  const option = spelling(name);
  return new UsageError(
    'unwanted-value',
    {
      what: fr`L’option ${option} ne prend pas de valeur.`,
      why: fr`Vous avez écrit « ${option}=${value} ».`,
      fix: fr`Écrivez seulement : ${option}`,
    },
    { option },
  );
}

function missingValue(name: OptionName, wanted: string): UsageError {
  const words = optionOf(name).words?.map((entry) => entry.slug);
  const option = spelling(name);
  return new UsageError(
    'missing-value',
    {
      what: fr`L’option ${option} attend une valeur.`,
      why: words ? fr`Les valeurs possibles : ${words.join(', ')}.` : `C’est ${option} <${wanted}>.`,
      fix: fr`Écrivez par exemple : ${option}=${words?.[0] ?? `<${wanted}>`}`,
    },
    { option },
  );
}

function collectValues(named: readonly (readonly [OptionName, OptionToken])[]): CommandLine['values'] {
  const values: Partial<Record<OptionName, readonly string[]>> = {};
  for (const [name, { value }] of named) {
    if (typeof value !== 'string') continue;
    values[name] = optionOf(name).many ? [...(values[name] ?? []), value] : [value];
  }
  return values;
}
