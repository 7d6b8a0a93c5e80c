import { firstFound, isLike, type KitFile } from '@coodyssee/kit';
import type { MadePart } from '../workshop/maker.ts';
import type { Use } from './use.ts';

/** What answers a use, among what was made for it. */
export interface Answer {
  /** The one file to take; none where all of them are refused. */
  readonly best?: KitFile;
  /** True where it is the badge's picture, instead of a file that is refused. */
  readonly isStandIn: boolean;
  /** The best file, and all that it is nothing without. */
  readonly taken: readonly KitFile[];
}

/** The file of a use by what the files are, never by what they are called. */
export function answerOf({ best: wanted, standIn, together }: Use, parts: readonly MadePart[]): Answer {
  const files = parts.flatMap((part) => part.files);
  const [own] = firstFound(files, wanted);
  const best = own ?? firstFound(files, standIn?.best ?? [])[0];
  if (!best) return { isStandIn: false, taken: [] };
  const isWhole = together && isLike(best, together);
  const taken = isWhole ? files.filter((file) => isLike(file, together)) : [best];
  return { best, isStandIn: !own, taken };
}
