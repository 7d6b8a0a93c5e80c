import { type Remote, wrap } from 'comlink';
import { openWorker } from './open-worker.ts';

/** A worker could not be loaded, or ended by itself. */
class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

/** A worker, and a promise that fails when it is no longer there. */
export interface Hired<Door> {
  readonly door: Remote<Door>;
  /** Never fulfilled; rejected with a WorkerFailure, or with the reason of `dismiss`. */
  readonly gone: Promise<never>;
  /** Sends it away in the midst of its work. */
  readonly dismiss: (reason?: unknown) => void;
}

/** A worker of one's own, which may be sent away alone. */
export function hire<Door>(address: string): Hired<Door> {
  const worker = openWorker(address);
  let reject: (reason: unknown) => void = () => undefined;
  const gone = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  gone.catch(() => undefined);
  worker.addEventListener('error', ({ message }) => reject(new WorkerFailure(message)));
  worker.addEventListener('messageerror', () => reject(new WorkerFailure('A message could not be read.')));
  const dismiss = (reason?: unknown) => {
    worker.terminate();
    reject(reason);
  };
  return { door: wrap<Door>(worker), gone, dismiss };
}
