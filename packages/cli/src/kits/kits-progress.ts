import { fr } from '@coodyssee/kit/words';
import type { CommandLine } from '../command.ts';
import { createProgress } from '../report/progress.ts';
import type { Surroundings } from '../surroundings.ts';

/** A bar of so many blocks, whatever the number of kits. */
const blocks = 30;

/**
 * How far the kits are, and for how long yet.
 *
 * @example barOf({ done: 3, all: 10, seconds: 2 }) // 'Kits █████████░░… 3 sur 10 · 1,5 par seconde · reste 0 min 05 s'
 */
export function barOf({ done, all, seconds }: { done: number; all: number; seconds: number }): string {
  const filled = Math.round((blocks * done) / Math.max(all, 1));
  const bar = '█'.repeat(filled) + '░'.repeat(blocks - filled);
  const rate = done / Math.max(seconds, 0.001);
  const perSecond = rate.toFixed(1).replace('.', ',');
  return fr`Kits ${bar} ${done} sur ${all} · ${perSecond} par seconde · reste ${leftOf((all - done) / rate)}`;
}

/** Minutes and seconds; dots where nobody can tell yet. */
function leftOf(time: number): string {
  if (!(time < 360_000)) return '…';
  const seconds = Math.round(time);
  return `${Math.floor(seconds / 60)}\u00a0min ${String(seconds % 60).padStart(2, '0')}\u00a0s`;
}

/** A bar that counts the kits while a person watches. */
export function watchKits(line: CommandLine, around: Surroundings) {
  const { show, end } = createProgress(line, around);
  let [done, all, start] = [0, 0, 0];
  const tell = () => show(barOf({ done, all, seconds: (Date.now() - start) / 1000 }));
  return {
    onStart: (count: number) => {
      [all, start] = [count, Date.now()];
      tell();
    },
    onKit: () => {
      done += 1;
      tell();
    },
    end,
  };
}
