import { type KitOrder, posterFormats, posterSheet } from '@coodyssee/kit';
import type { Notice } from '@coodyssee/logo';
import { renderPng } from '@coodyssee/logo/canvas';
import { renderSheetPng } from '@coodyssee/logo/sheet-png';

/** A poster and a flyer as they will be printed, and what was changed of their words. */
export interface PosterPictures {
  readonly pictures: readonly Uint8Array[];
  readonly notices: readonly Notice[];
}

/** px, twice what the page shows of an A3 and of an A5. */
const previewWidths = { poster: 640, flyer: 400 } as const;

/** The kit's own sheets, small; nothing where there is nothing to announce. @throws KitError for words without room */
export async function paintPosters(order: KitOrder): Promise<PosterPictures | undefined> {
  const { title, ...others } = order.member.poster ?? {};
  // the page says by itself that a title is missing
  const notices = (order.notices ?? []).filter(({ code }) => code === 'placeholder-left-out');
  if (!title) return notices.length > 0 ? { pictures: [], notices } : undefined;
  const pictures: Uint8Array[] = [];
  for (const format of posterFormats) {
    const { sheet } = posterSheet(order, format, { ...others, title });
    pictures.push(await renderSheetPng(renderPng, sheet, { width: previewWidths[format.id] }));
  }
  return { pictures, notices };
}
