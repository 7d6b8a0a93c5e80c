import type { OwnLogo } from '@coodyssee/logo/scene';
import { openWorker } from '../workers/open-worker.ts';
import { type Answer, readAnswer } from '../workshop/answer.ts';
import type { Asked } from './worker.ts';
import address from './worker.ts?worker&url';

/** A logo that took too long: the worker was sent away. */
export class LogoTimeout extends Error {
  override readonly name = 'LogoTimeout';
}

/** Milliseconds within which a real logo is read even on a slow telephone. */
const longest = 20_000;

interface ReadOptions {
  readonly keepGround: boolean;
  readonly signal: AbortSignal;
}

/**
 * Reads a logo in a worker of its own, which ends with it.
 *
 * @throws CodedError `own-logo-…` for a file that is not taken; LogoTimeout; the signal's reason
 */
export async function readLogoFile(file: Blob, { keepGround, signal }: ReadOptions): Promise<OwnLogo> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  const worker = openWorker(address);
  try {
    const answer = await new Promise<Answer<OwnLogo>>((resolve, reject) => {
      const timer = setTimeout(() => reject(new LogoTimeout()), longest);
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<Answer<OwnLogo>>) => {
        clearTimeout(timer);
        resolve(data);
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage({ bytes, keepGround } satisfies Asked, [bytes.buffer]);
    });
    return readAnswer(answer);
  } finally {
    worker.terminate();
  }
}
