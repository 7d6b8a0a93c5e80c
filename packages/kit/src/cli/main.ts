import { readFileSync } from 'node:fs';
import { nodeDisk } from '../disk/disk.ts';
import { createArtist } from './drawing-artist.ts';
import { exitCodes } from './exit-codes.ts';
import { runCommandLine } from './run.ts';

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopOrQuit(interrupt));
  process.stdout.on('error', quitWhenReaderLeft);
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    cwd: process.cwd(),
    version: packageVersion(),
    ...(process.env.COODYSSEE_COMMAND && { called: process.env.COODYSSEE_COMMAND }),
    artist: createArtist(),
    disk: nodeDisk,
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

/** `coodyssee … | head`: nobody reads any more, which is no error. */
function quitWhenReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function packageVersion(): string {
  const text = readFileSync(new URL(import.meta.resolve('@coodyssee/kit/package.json')), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
