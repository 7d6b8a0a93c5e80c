import { fetchGzippedFaces } from '@coodyssee/logo/browser';
import type { ReadFace } from '@coodyssee/logo/fonts';

/** Address of the folder of typefaces beside the page; a worker is told it, for it has no page to ask. */
export const facesAddress = (): string => new URL('faces/', document.baseURI).href;

let reader: { readonly faces: string; readonly readFace: ReadFace } | undefined;

/** The one reader of a thread: it keeps the typefaces it has loaded. */
export function readerOf(faces: string): ReadFace {
  if (reader?.faces !== faces) reader = { faces, readFace: fetchGzippedFaces(faces) };
  return reader.readFace;
}
