import type { KitFile } from '@coodyssee/kit';
import type { OwnLogo } from '@coodyssee/logo';
import type { StudioOrder } from '../state/studio-order.ts';
import { makeFiles } from '../workshop/make-files.ts';
import { findSettings } from '../workshop/settings.ts';
import { workOrderOf } from '../workshop/work-order.ts';

/** Ways to take the badge that is on screen, each with its shelf and its format in the kit. */
const ways = {
  png: { shelf: '1-ecran', format: { format: 'png', widthsPx: [800] } },
  svg: { shelf: '1-ecran', format: { format: 'svg' } },
  pdf: { shelf: '1-ecran', format: { format: 'pdf' } },
  print: { shelf: '2-imprimeur', format: { format: 'print' } },
} as const;

export type Way = keyof typeof ways;
export const wayIds = Object.keys(ways) as readonly Way[];

/**
 * The badge on screen as the kit writes and names it.
 *
 * @throws CodedError where it cannot be drawn; WorkshopFailure
 */
export async function shownBadge(order: StudioOrder, way: Way, ownLogo?: OwnLogo): Promise<KitFile> {
  const { shelf, format } = ways[way];
  const { text } = await findSettings();
  const layout = order.layout === 'beside' ? 'band' : order.layout;
  const { files, refused } = await makeFiles(workOrderOf(order, { settings: text, ownLogo }), {
    shelf,
    badges: { layouts: [layout], inks: [order.ink], formats: [format] },
  });
  const [file] = files;
  if (file) return file;
  throw Object.assign(new Error(refused?.what), refused);
}
