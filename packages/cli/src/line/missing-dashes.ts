import { fr, shellWord } from '@coodyssee/kit/words';
import { type Command, type CommandLine, spelling } from '../command.ts';
import { allOptions } from '../commands/index.ts';
import { everywhere } from '../options/everywhere.ts';
import type { Swallowed } from '../surroundings.ts';
import { UsageError } from './usage-error.ts';

/** npm answers these by itself, or sets them without being asked. */
const npmOwn = [everywhere.help, everywhere.version, everywhere.quiet];

/**
 * The options that npm took for its own: it hands them down in the environment only.
 *
 * @param called how this command was called; another caller than npm swallows nothing.
 * @example readSwallowed({ npm_config_colour: 'true' }, 'npm run badge --') // { colour: ['true'] }
 */
export function readSwallowed(env: Readonly<Record<string, string | undefined>>, called = ''): Swallowed {
  if (!called.startsWith('npm run')) return {};
  const found = allOptions
    .filter((option) => !npmOwn.includes(option))
    .flatMap(({ name, short = name }) => {
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
  const options = Object.keys(swallowed).map((name) => spelling({ name }));
  if (options.length === 0 || command === undefined || command.lenient) return;
  throw new UsageError(
    'missing-dashes',
    {
      what: 'Il manque -- avant les options.',
      why: fr`Sans ces deux tirets, npm garde pour lui : ${options.join(', ')}.`,
      fix: fr`Écrivez :`,
      example: { command: command.name, rest: retype(command, operands, swallowed).join(' ') },
    },
    { options },
  );
}

const takesValue = (name: string): boolean =>
  allOptions.some((option) => option.name === name && option.value !== undefined);

/** The command again; a value that was typed apart is told only where a single option can own it. */
function retype({ operand }: Command, operands: readonly string[], swallowed: Swallowed): readonly string[] {
  const names = operands.slice(0, operand ? 1 : 0);
  const loose = operands.slice(names.length);
  const typed = Object.entries(swallowed).flatMap(([name, values]) =>
    values.map((value) => ({ name, value })),
  );
  const lacking = typed.filter(({ name, value }) => value === 'true' && takesValue(name));
  const known = new Set(lacking.map(({ name }) => name)).size === 1 && lacking.length === loose.length;
  const queue = known ? [...loose] : [];
  const take = (value: string): string => (value === 'true' ? (queue.shift() ?? '…') : value);
  const again = typed.map(({ name, value }) =>
    takesValue(name) ? `${spelling({ name })} ${word(take(value))}` : spelling({ name }),
  );
  return [...names.map(shellWord), ...again];
}

/** In quotes only where a shell needs them. */
const word = (text: string): string => (/^[\p{L}\p{N}…~/.,-]+$/u.test(text) ? text : shellWord(text));
