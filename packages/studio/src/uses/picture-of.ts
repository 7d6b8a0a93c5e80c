import type { KitFile } from '@coodyssee/kit';
import { brand } from '../brand.ts';

/** What shows a file before it is taken, and the ground that it is made for. */
export interface FilePicture {
  readonly bytes: Uint8Array;
  readonly type: 'image/svg+xml' | 'image/png';
  readonly ground: string;
}

const types = { svg: 'image/svg+xml', png: 'image/png' } as const;
const isShown = (format: string): format is keyof typeof types => Object.hasOwn(types, format);

/** What was made for a dark ground is shown on it. */
function groundOf({ is }: KitFile): string {
  const set = brand.inkSets.find(({ id }) => id === is.inks);
  return brand.inks[set?.ground ?? 'paper'].screen;
}

/** A file that a page shows itself, its thumbnail from the kit, or the same badge in another format. */
export function pictureOf(file: KitFile, files: readonly KitFile[]): FilePicture | undefined {
  const ground = groundOf(file);
  const { format, layout, inks } = file.is;
  if (isShown(format)) return { bytes: file.bytes, type: types[format], ground };
  if (file.thumbnail) return { bytes: file.thumbnail, type: 'image/png', ground };
  const twin =
    layout &&
    files.find(({ is }) => is.layout === layout && is.inks === inks && isShown(is.format) && is !== file.is);
  return twin ? pictureOf(twin, []) : undefined;
}
