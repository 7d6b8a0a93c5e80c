import { readAnswer } from './answer.ts';
import { crew } from './crew.ts';
import type { PosterPictures } from './paint-posters.ts';
import type { WorkOrder } from './work-order.ts';

/**
 * The poster and the flyer as small pictures, by the last of the crew: the first is making the files meanwhile.
 *
 * @throws CodedError for words that cannot be set; WorkerFailure
 */
export const drawPosters = async (work: WorkOrder): Promise<PosterPictures | undefined> =>
  readAnswer(await crew.ask(crew.size - 1, (door) => door.posters(work)));
