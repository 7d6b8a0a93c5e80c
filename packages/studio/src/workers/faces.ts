import { fetchGzippedFaces } from '@coodyssee/logo/browser';
import type { ReadFace } from '@coodyssee/logo/fonts';

let told: string | undefined;

/** Tells a worker where the typefaces are: it has no page to ask. */
export const tellFaces = (address: string): void => {
  told = address;
};

/** Address of the folder of typefaces beside the page. */
export const facesAddress = (): string => told ?? new URL('faces/', document.baseURI).href;

let reader: { readonly faces: string; readonly readFace: ReadFace } | undefined;

/** The one reader of a thread: it keeps the typefaces it has loaded. */
export function readerOf(faces: string): ReadFace {
  if (reader?.faces !== faces) reader = { faces, readFace: fetchGzippedFaces(faces) };
  return reader.readFace;
}
