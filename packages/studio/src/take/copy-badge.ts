import type { KitFile } from '@coodyssee/kit';
import { copyWhenMade, pictureMarkup, pngSize, textBlob } from './copy.ts';
import { blobOf, nameOf } from './save-file.ts';
import type { Way } from './shown-badge.ts';

export type CopyKind = 'png' | 'svg' | 'html';

/** What makes the badge on screen in one format. */
type Make = (way: Way) => Promise<KitFile>;

/** Written beside the picture in a page: half of what a fine screen shows, which is what most columns hold. */
const shownWidth = 320;

async function markupOf(make: Make): Promise<Blob> {
  const { path, bytes, alternative = '' } = await make('png');
  const { width, height } = pngSize(bytes);
  const size = { width: shownWidth, height: Math.round((shownWidth * height) / width) };
  return textBlob(pictureMarkup({ name: nameOf(path), alternative, ...size }));
}

/**
 * The badge on the clipboard: as a picture, as a drawing's code, or as a picture in a page with its words.
 *
 * @returns false where the browser refuses
 */
export function copyBadge(kind: CopyKind, make: Make): Promise<boolean> {
  if (kind === 'png')
    return copyWhenMade(
      'image/png',
      make('png').then(({ path, bytes }) => blobOf(bytes, path)),
    );
  if (kind === 'svg')
    return copyWhenMade(
      'text/plain',
      make('svg').then(({ bytes }) => textBlob(new TextDecoder().decode(bytes))),
    );
  return copyWhenMade('text/plain', markupOf(make));
}
