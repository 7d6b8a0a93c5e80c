import { fr } from '../words/fr.ts';
import { shellWord } from '../words/shell-word.ts';
import type { CommandLine } from './command-line.ts';
import type { CommandName } from './commands.ts';
import { type OptionName, optionOf, options, spelling } from './options.ts';
import { UsageError } from './usage-error.ts';

/** Each option with its values as npm read them: `true` where the value was typed apart and left as a name. */
export type Swallowed = Readonly<Partial<Record<OptionName, readonly string[]>>>;

/** npm answers these by itself, or sets them without being asked. */
const npmOwn = new Set<OptionName>(['help', 'version', 'quiet']);

/**
 * The options that npm took for its own: it hands them down in the environment only.
 *
 * @param called how this command was called; another caller than npm swallows nothing.
 * @example readSwallowed({ npm_config_colour: 'true' }, 'npm run badge --') // { colour: ['true'] }
 */
export function readSwallowed(env: Readonly<Record<string, string | undefined>>, called = ''): Swallowed {
  if (!called.startsWith('npm run')) return {};
  const names = (Object.keys(options) as OptionName[]).filter((name) => !npmOwn.has(name));
  const found = names.flatMap((name) => {
    const { short = name } = optionOf(name);
    const kept = [env[`npm_config_${name}`], env[`npm_config_${short}`]].find((value) => value);
    return kept === undefined ? [] : [[name, kept.split(/\n+/)] as const];
  });
  return Object.fromEntries(found);
}

/**
 * Without `--`, npm keeps the options and the drawing would lack them without a word.
 *
 * @throws UsageError `missing-dashes`, with the whole command where it can be told.
 */
export function refuseSwallowed({ command, operands }: CommandLine, swallowed: Swallowed = {}): void {
  const names = Object.keys(swallowed) as OptionName[];
  if (names.length === 0 || command === undefined || command === 'aide') return;
  const list = names.map(spelling).join(', ');
  throw new UsageError(
    'missing-dashes',
    {
      what: 'Il manque -- avant les options.',
      why: fr`Sans ces deux tirets, npm garde pour lui : ${list}.`,
      fix: fr`Écrivez :`,
      example: { command, rest: retype({ command, operands }, swallowed).join(' ') },
    },
    { options: names.map(spelling) },
  );
}

/** The command again; a value that was typed apart is told only where a single option can own it. */
function retype(
  { command, operands }: { command: CommandName; operands: readonly string[] },
  swallowed: Swallowed,
): readonly string[] {
  const names = command === 'logo' ? [] : operands.slice(0, 1);
  const loose = operands.slice(names.length);
  const entries = Object.entries(swallowed) as [OptionName, readonly string[]][];
  const lacking = entries.flatMap(([name, values]) =>
    optionOf(name).value ? values.filter((value) => value === 'true').map(() => name) : [],
  );
  const known = new Set(lacking).size === 1 && lacking.length === loose.length;
  const queue = known ? [...loose] : [];
  const take = (value: string): string => (value === 'true' ? (queue.shift() ?? '…') : value);
  const typed = entries.flatMap(([name, values]) =>
    values.map((value) => (optionOf(name).value ? `${spelling(name)} ${word(take(value))}` : spelling(name))),
  );
  return [...names.map(shellWord), ...typed];
}

/** In quotes only where a shell needs them. */
const word = (text: string): string => (/^[\p{L}\p{N}…~/.,-]+$/u.test(text) ? text : shellWord(text));
