import type { KitPart } from '@coodyssee/kit';
import { readAnswer } from './answer.ts';
import { type Crew, crew as ourCrew } from './crew.ts';
import type { Wanted } from './maker.ts';
import type { WorkOrder } from './work-order.ts';

/**
 * The files of one support, or one badge in one format; a support that lacks something says so in `refused`.
 *
 * @throws CodedError for a record or settings that no file could be made from; WorkshopFailure
 * @example const { files } = await makeFiles(work, { support: 'carte-de-visite' })
 */
export const makeFiles = async (work: WorkOrder, wanted: Wanted, crew: Crew = ourCrew): Promise<KitPart> =>
  readAnswer(await crew.ask(0, (door) => door.part(work, wanted)));
