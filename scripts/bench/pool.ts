/** Ours in the comparison: every core, one warm process each, as `coodyssee kits` works. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import type { MemberRecord } from '../../packages/kit/src/record/member-record.ts';

export const cores = availableParallelism();

export interface Drawn {
  readonly files: number;
  readonly bytes: number;
  readonly cpu: number;
  readonly peakMb: number;
}

export function createPool() {
  const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
  const pool = workerpool.pool(script, {
    workerType: 'process',
    minWorkers: cores,
    maxWorkers: cores,
    forkOpts: {
      execArgv: [
        ...process.execArgv.filter((flag) => flag.startsWith('--conditions=')),
        '--max-old-space-size=192',
      ],
    },
  });
  const draw = async (members: readonly MemberRecord[], formats: readonly string[]): Promise<Drawn> => {
    const all = await Promise.all(members.map((one) => pool.exec('draw', [one, formats]) as Promise<Drawn>));
    const sum = (what: 'files' | 'bytes' | 'cpu') => all.reduce((total, one) => total + one[what], 0);
    return {
      files: sum('files'),
      bytes: sum('bytes'),
      cpu: sum('cpu'),
      peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
    };
  };
  return { draw, end: () => pool.terminate() };
}
