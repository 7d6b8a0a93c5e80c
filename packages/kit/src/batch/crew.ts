import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import { CodedError } from '../errors.ts';
import { fr } from '../words/fr.ts';
import { type Answer, readAnswer } from './answer.ts';
import type { IssuedKit, KitJob } from './issue-kit.ts';

/** Built or as a source, it stands beside this folder. */
const workerModule = new URL(`../worker${extname(import.meta.url)}`, import.meta.url);

/** Half of what a process may take: without a limit the garbage of many pictures is left lying about. */
const heapMb = 192;
/** Room for what is new: pictures that are done with are let go before they are counted as old. A tenth less work. */
const youngMb = 32;

/**
 * A checkout runs its sources: so must the others. Nothing else is handed on: with `-e` each worker would run
 * its parent's program, and start workers of its own without end.
 */
const inherited = () => process.execArgv.filter((flag) => /^--(?:conditions|disable-warning)=/.test(flag));

/** Those who draw kits, several at once. */
export interface Crew {
  readonly size: number;
  /** @throws what the drawing or the disk refused, with its class; `drawing-stopped` where its process died */
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
    forkOpts: {
      execArgv: [...inherited(), `--max-old-space-size=${heapMb}`, `--max-semi-space-size=${youngMb}`],
    },
  });
  return {
    size,
    issue: async (job) => readAnswer(await twice(() => pool.exec('issue', [job]))),
    end: async () => {
      await pool.terminate();
    },
  };
}

/** A process may be killed for what another did (memory, a person): its kit is drawn once more, by a new one. */
async function twice(draw: () => PromiseLike<unknown>): Promise<Answer> {
  const again = (retry: () => PromiseLike<unknown>) => (error: unknown) => {
    if (error instanceof workerpool.TerminateError) return retry();
    throw error;
  };
  const lost = () => {
    throw drawingStopped();
  };
  return (await Promise.resolve(draw()).catch(again(draw)).catch(again(lost))) as Answer;
}

const drawingStopped = () =>
  new CodedError('drawing-stopped', {
    what: 'Le programme qui dessinait ce kit s’est arrêté net, deux fois.',
    why: 'La mémoire de la machine n’a sans doute pas suffi, ou il a été interrompu de force.',
    fix: fr`Fermez d’autres programmes, puis relancez la même commande : elle ne refera que ce kit.`,
  });
