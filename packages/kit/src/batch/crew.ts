import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import { type Answer, readAnswer } from './answer.ts';
import type { IssuedKit, KitJob } from './issue-kit.ts';

/** Built or as a source, it stands beside this folder. */
const workerModule = new URL(`../worker${extname(import.meta.url)}`, import.meta.url);

/** Half of what a process may take: without a limit the garbage of many pictures is left lying about. */
const heapMb = 192;

/**
 * A checkout runs its sources: so must the others. Nothing else is handed down, least of all `-e`. Nothing else is handed on: with `-e` each worker would run
 * its parent's program, and start workers of its own without end.
 */
const inherited = () => process.execArgv.filter((flag) => /^--(?:conditions|disable-warning)=/.test(flag));

/** Those who draw kits, several at once. */
export interface Crew {
  readonly size: number;
  /** @throws what the drawing or the disk refused, with its class */
  issue(job: KitJob): Promise<IssuedKit>;
  end(): Promise<void>;
}

/**
 * One process for each core: each keeps its fonts, its code and its renderer warm, and its memory apart.
 *
 * @param size how many; default: all cores
 */
export function createCrew(size = availableParallelism()): Crew {
  const pool = workerpool.pool(fileURLToPath(workerModule), {
    workerType: 'process',
    maxWorkers: size,
    forkOpts: { execArgv: [...inherited(), `--max-old-space-size=${heapMb}`] },
  });
  return {
    size,
    issue: async (job) => readAnswer((await pool.exec('issue', [job])) as Answer),
    end: async () => {
      await pool.terminate();
    },
  };
}
