import type { CommandName } from './commands.ts';

/** A command as this person types it: `npm run badge -- "Atelier Ubac"`. */
export type Caller = (command: CommandName, rest?: string) => string;

/**
 * How advice spells a command, from how this one was called.
 *
 * @param called one of the commands as it was typed, without its own words: `npm run badge --`.
 * @example createCaller('npm run badge --')('logo', '--ink noir') // 'npm run logo -- --ink noir'
 */
export function createCaller(called = 'npx coodyssee badge'): Caller {
  return (command, rest) => {
    const start = called.replace(/\b(?:badge|logo|kits|controle)\b/, command);
    return rest ? `${start} ${rest}` : start;
  };
}
