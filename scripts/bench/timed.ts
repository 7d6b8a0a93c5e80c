/** Time on the wall, and on the processors: the second one holds on a machine that is busy with other things. */
import { readFileSync } from 'node:fs';

export interface Timed<T> {
  readonly seconds: number;
  /** Seconds of processor in this process and in those it has started and seen end; 0 where the system does not say. */
  readonly cpu: number;
  readonly result: T;
}

/** Seconds of processor of children that have ended: Linux counts them in hundredths. */
function childrenCpu(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const start = performance.now();
  const cpu = ownCpu() + childrenCpu();
  const result = await work();
  return { seconds: (performance.now() - start) / 1000, cpu: ownCpu() + childrenCpu() - cpu, result };
}
