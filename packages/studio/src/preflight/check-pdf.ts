import { mostBytes, PreflightError } from '@coodyssee/preflight';
import { transfer } from 'comlink';
import { hire } from '../workers/hire.ts';
import { readAnswer } from '../workshop/answer.ts';
import { settingsText } from '../workshop/settings.ts';
import type { Checked, Door } from './worker.ts';
import address from './worker.ts?worker&url';

/** The file moved, or it is a folder. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** It took too long, and the worker was sent away. */
export class CheckTimeout extends Error {
  override readonly name = 'CheckTimeout';
}

/** ms: four seconds is the most that any file took on a busy machine; a telephone has ten times as long. */
const longest = 40_000;

/**
 * Reads a PDF in a worker of its own, which ends with it and gives its memory back.
 *
 * @throws PreflightError, CodedError for what is no PDF that can be read; UnreadableFile; CheckTimeout; WorkerFailure;
 *   the signal's reason
 */
export async function checkPdf(file: File, signal: AbortSignal): Promise<Checked> {
  if (file.size > mostBytes) throw new PreflightError('file-too-large');
  const bytes = await file.arrayBuffer().catch(() => {
    throw new UnreadableFile();
  });
  const settings = await settingsText();
  signal.throwIfAborted();
  const { door, gone, dismiss } = hire<Door>(address);
  const stop = () => dismiss(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => dismiss(new CheckTimeout()), longest);
  try {
    const work = door.check(file.name, transfer(new Uint8Array(bytes), [bytes]), settings);
    return readAnswer(await Promise.race([work, gone]));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    dismiss(new Error('The file has been read.'));
  }
}
