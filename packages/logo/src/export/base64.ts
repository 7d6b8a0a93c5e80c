import { latestOf } from '../geometry/latest.ts';
import type { Picture } from '../scene/scene.ts';

/** Bytes in one call of a function, which takes only so many arguments. */
const piece = 8192;

/** Bytes as base64, in Node and in a browser alike. */
export function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += piece)
    letters += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(letters);
}

/** The address of a picture that is in the document itself: nothing is fetched. Written once for each picture. */
export const pictureUrl = latestOf(({ png }: Picture): string => `data:image/png;base64,${base64(png)}`);
