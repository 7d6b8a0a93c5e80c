/** The command line, with its outside world passed in. */
export { exitCodes } from './exit-codes.ts';
export { main } from './main.ts';
export { runCommandLine } from './run.ts';
export type { Surroundings } from './surroundings.ts';
