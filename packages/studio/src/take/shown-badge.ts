import type { KitFile } from '@coodyssee/kit';
import { CodedError } from '@coodyssee/logo';
import type { OwnLogo } from '@coodyssee/logo/scene';
import type { StudioOrder } from '../state/studio-order.ts';
import { shownBadge as shownAs } from '../uses/wanted.ts';
import { makeFiles } from '../workshop/make-files.ts';
import { findSettings } from '../workshop/settings.ts';
import { workOrderOf } from '../workshop/work-order.ts';

/** Ways to take the badge that is on screen, each with its shelf and its format in the kit. */
const ways = {
  png: { shelf: '1-ecran', formats: [{ format: 'png', widthsPx: [800] }] },
  svg: { shelf: '1-ecran', formats: [{ format: 'svg' }] },
  pdf: { shelf: '1-ecran', formats: [{ format: 'pdf' }] },
  print: { shelf: '2-imprimeur', formats: [{ format: 'print' }] },
} as const;

export type Way = keyof typeof ways;
export const wayIds = Object.keys(ways) as readonly Way[];

/**
 * The badge on screen as the kit writes and names it.
 *
 * @throws CodedError where it cannot be drawn; WorkerFailure
 */
export async function shownBadge(order: StudioOrder, way: Way, ownLogo?: OwnLogo): Promise<KitFile> {
  const { text } = await findSettings();
  const work = workOrderOf(order, { settings: text, ownLogo });
  const [first, standIn] = shownAs(order, ways[way]);
  const wanted = ownLogo ? first : (standIn ?? first);
  const [part] = wanted ? await makeFiles(work, [wanted]) : [];
  const { files: [file] = [], refused } = part ?? {};
  if (file) return file;
  throw refused ? new CodedError(refused.code, refused, refused.details) : new Error('No file was made.');
}
