import { Writable } from 'node:stream';
import cliProgress from 'cli-progress';
import { fr } from '../words/fr.ts';
import type { Surroundings } from './surroundings.ts';

/** A bar that counts the kits while a person watches, and leaves nothing behind. */
export interface BatchProgress {
  start(count: number): void;
  step(): void;
  end(): void;
}

/** Silent where nobody watches, so that a log or another program gets no control characters. */
export function createBatchProgress({ watched, err }: Surroundings, quiet: boolean): BatchProgress {
  if (!watched || quiet) return { start: () => undefined, step: () => undefined, end: () => undefined };
  const bar = createBar(err);
  return { start: (count) => bar.start(count, 0), step: () => bar.increment(), end: () => bar.stop() };
}

/** Minutes and seconds that are left, as the bar's own estimate has them. */
const leftOf = (seconds: number): string =>
  Number.isFinite(seconds) && seconds < 360_000
    ? `${Math.floor(seconds / 60)}\u00a0min ${String(Math.round(seconds % 60)).padStart(2, '0')}\u00a0s`
    : '…';

function createBar(err: (text: string) => void): cliProgress.SingleBar {
  const write = (chunk: Buffer, _: unknown, done: () => void) => {
    err(chunk.toString());
    done();
  };
  const stream = Object.assign(new Writable({ write }), { isTTY: true, columns: 100 });
  return new cliProgress.SingleBar({
    stream,
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 20,
    format: (_, { value, total, progress, startTime, eta }) => {
      const filled = Math.round(progress * 30);
      const bar = '█'.repeat(filled) + '░'.repeat(30 - filled);
      const seconds = Math.max(0.001, (Date.now() - startTime) / 1000);
      const rate = (value / seconds).toFixed(1).replace('.', ',');
      return fr`Kits ${bar} ${value} sur ${total} · ${rate} par seconde · reste ${leftOf(Number(eta))}`;
    },
  });
}
