import { readFileSync } from 'node:fs';
import { nodeDisk } from '@coodyssee/kit/disk';
import { fr } from '@coodyssee/kit/words';
import type { Refusal } from '@coodyssee/logo/errors';
import { exitCodes } from './exit-codes.ts';
import { readSwallowed } from './line/missing-dashes.ts';
import { runCommandLine } from './run.ts';
import { troubleText } from './trouble.ts';

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopOrQuit(interrupt));
  process.stdout.on('error', sayOutputLost);
  // nobody is left to tell
  process.stderr.on('error', () => undefined);
  const { COODYSSEE_COMMAND: called } = process.env;
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    cwd: process.cwd(),
    version: packageVersion(),
    ...(called && { called }),
    swallowed: readSwallowed(process.env, called),
    disk: nodeDisk,
    measureCoverage: async (path) => (await import('@coodyssee/preflight/node')).measureCoverage(path),
    signal: interrupt.signal,
    watched: process.stderr.isTTY === true,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

/** The first request stops between two files and cleans up; a second one does not wait. */
function stopOrQuit(interrupt: AbortController): void {
  if (interrupt.signal.aborted) process.exit(exitCodes.stopped.code);
  interrupt.abort();
}

/** `coodyssee … | head`: nobody reads any more, which is no error. Any other trouble is said where it can be. */
function sayOutputLost({ code = '' }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.stderr.write(troubleText(outputLost(code)), () => process.exit(exitCodes.files.code));
}

const outputLost = (errno: string): Refusal => ({
  what: 'La réponse de la commande n’a pas pu être écrite.',
  why:
    errno === 'ENOSPC'
      ? fr`Il n’y a plus de place là où sa sortie est envoyée.`
      : fr`Le système répond : ${errno}.`,
  fix: 'Relancez la commande en envoyant sa sortie ailleurs.',
});

function packageVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
