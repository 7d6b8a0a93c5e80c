import type { KitPart } from '@coodyssee/kit';
import { transfer } from 'comlink';
import { readAnswer } from './answer.ts';
import { type Crew, crew as ourCrew, warm } from './crew.ts';
import type { PackedKit, Task } from './maker.ts';
import type { WorkOrder } from './work-order.ts';

/** How far a kit is: `task` is begun, `done` of `all` are finished. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly task: Task;
}

/** What may watch and stop the work. */
export interface MakeKitOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Stops at once: the workers are sent away, and nothing is handed over. */
  readonly signal?: AbortSignal;
}

/**
 * A whole kit as one archive, made by the crew while the page stays free.
 *
 * @throws CodedError for a record or settings that no kit could be made from
 * @throws the signal's reason when it is stopped; WorkerFailure when a worker failed
 * @example const { name, bytes } = await makeKit(work, { onProgress, signal })
 */
export async function makeKit(
  work: WorkOrder,
  { onProgress, signal }: MakeKitOptions = {},
  crew: Crew = ourCrew,
): Promise<PackedKit> {
  signal?.throwIfAborted();
  const stop = () => crew.dismiss(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const parts = await makeParts(work, onProgress, crew);
    const buffers = parts.flatMap(({ files }) => files.map(({ bytes }) => bytes.buffer as ArrayBuffer));
    return readAnswer(await crew.ask(0, (door) => door.pack(work, transfer(parts, [...new Set(buffers)]))));
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Every member of the crew takes the next support until none is left. */
async function makeParts(
  work: WorkOrder,
  onProgress: MakeKitOptions['onProgress'],
  crew: Crew,
): Promise<KitPart[]> {
  warm(crew);
  const tasks = await crew.ask(0, (door) => door.tasks());
  const left = [...tasks];
  const parts: KitPart[] = [];
  const takeTurns = async (seat: number): Promise<void> => {
    for (let task = left.shift(); task; task = left.shift()) {
      const { id } = task;
      onProgress?.({ done: parts.length, all: tasks.length, task });
      parts.push(readAnswer(await crew.ask(seat, (door) => door.part(work, { support: id }))));
    }
  };
  try {
    await Promise.all(Array.from({ length: crew.size }, (_, seat) => takeTurns(seat)));
  } finally {
    // one refusal ends it for all
    left.length = 0;
  }
  return parts;
}
