import type { PackedFile } from '@coodyssee/kit';
import { readAnswer } from './answer.ts';
import { type Crew, crew as ourCrew } from './crew.ts';
import type { MadePart } from './maker.ts';
import type { Wanted } from './supports-for.ts';
import type { WorkOrder } from './work-order.ts';

/**
 * The files that are wanted, a part for each support; a support that lacks something says so in `refused`.
 *
 * @throws CodedError for a record or settings that no file could be made from; WorkerFailure
 * @example const [card] = await makeFiles(work, [{ support: 'carte-de-visite' }])
 */
export const makeFiles = async (
  work: WorkOrder,
  wanted: readonly Wanted[],
  crew: Crew = ourCrew,
): Promise<readonly MadePart[]> => readAnswer(await crew.ask(0, (door) => door.files(work, wanted)));

/** Files that are nothing without one another, as one archive. */
export const bundleFiles = (files: readonly PackedFile[], crew: Crew = ourCrew): Promise<Uint8Array> =>
  crew.ask(0, (door) => door.bundle(files));
