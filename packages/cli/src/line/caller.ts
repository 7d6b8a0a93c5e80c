import type { Command } from '../command.ts';
import { commandNames, commandOf } from '../commands/index.ts';

/** A command as this person types it: `npm run badge -- "Atelier Ubac"`. */
export type Caller = (command: Command['name'], rest?: string) => string;

const direct = 'npx coodyssee badge';
const anyCommand = new RegExp(`\\b(?:${commandNames.join('|')})\\b`);

/**
 * How advice spells a command, from how this one was called.
 *
 * @param called one of the commands as it was typed, without its own words: `npm run badge --`.
 * @example createCaller('npm run badge --')('logo', '--ink noir') // 'npm run logo -- --ink noir'
 */
export function createCaller(called = direct): Caller {
  return (command, rest) => {
    const known = !called.startsWith('npm run') || commandOf(command)?.scripted;
    const start = (known ? called : direct).replace(anyCommand, command);
    return rest ? `${start} ${rest}` : start;
  };
}
