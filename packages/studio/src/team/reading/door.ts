import { type Remote, wrap } from 'comlink';
import { openWorker } from '../../workers/open-worker.ts';
import type { Door } from './worker.ts';
import address from './worker.ts?worker&url';

/** The worker, and a promise that fails when it does. */
export interface Hired {
  readonly door: Remote<Door>;
  /** Never fulfilled. */
  readonly gone: Promise<never>;
  readonly dismiss: () => void;
}

/** A worker of one's own: one that reads a hostile file may be sent away alone. */
export function hire(): Hired {
  const worker = openWorker(address);
  const gone = new Promise<never>((_, refuse) => {
    worker.addEventListener('error', ({ message }) => refuse(new Error(message)));
  });
  gone.catch(() => undefined);
  return { door: wrap<Door>(worker), gone, dismiss: () => worker.terminate() };
}
