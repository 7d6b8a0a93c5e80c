import type { Merge } from './page.ts';

/** `AB12` as column and row from 0; a part that is missing or absurd is not there. */
export function placeOf(ref: string): { readonly column?: number; readonly row?: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{0,7})\$?(\d{0,12})$/.exec(ref) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { ...(letters && { column }), ...(digits && { row: Number(digits) - 1 }) };
}

/** @example letterOf(27) // 'AB' */
export const letterOf = (column: number): string =>
  column < 0 ? '' : letterOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** `C2:C4`. */
export function mergeOf(ref: string): Merge | undefined {
  const [from, to] = ref.split(':').map(placeOf);
  const { column: left, row: top } = from ?? {};
  const { column: right, row: bottom } = to ?? {};
  if (left === undefined || top === undefined || right === undefined || bottom === undefined)
    return undefined;
  return { top, left, bottom, right };
}
