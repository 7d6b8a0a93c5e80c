import type { Sheet } from '@coodyssee/logo/scene';
import { renderSheetPng } from '@coodyssee/logo/sheet-png';
import type { KitOrder, PlainFile } from './support.ts';

/** Pixels of the largest thumbnail: twice what a page shows of it. */
const box = { width: 264, height: 200 } as const;

/** A page as a small picture. */
const draw = ({ renderPng }: Pick<KitOrder, 'renderPng'>, sheet: Sheet): Promise<Uint8Array> =>
  renderSheetPng(renderPng, sheet, {
    width: Math.max(1, Math.round(Math.min(box.width, (box.height * sheet.width) / sheet.height))),
  });

/** The thumbnails of all previews; a page that is written in several formats is drawn once. */
export async function drawThumbnails(
  order: Pick<KitOrder, 'renderPng'>,
  files: readonly PlainFile[],
): Promise<ReadonlyMap<Sheet, Uint8Array>> {
  const sheets = new Set(files.flatMap(({ preview }) => preview ?? []));
  const drawn = new Map<Sheet, Uint8Array>();
  for (const sheet of sheets) drawn.set(sheet, await draw(order, sheet));
  return drawn;
}
