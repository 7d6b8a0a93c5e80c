/** A scrolled list of rows that are all of one height, in px. */
export interface Scrolled {
  readonly count: number;
  readonly rowHeight: number;
  readonly top: number;
  readonly height: number;
}

/** Rows drawn beyond each edge, so that a quick scroll finds them there. */
const beyond = 6;

/**
 * The rows to draw: from the first, up to but without the last.
 *
 * @example inSight({ count: 1000, rowHeight: 60, top: 0, height: 600 }) // { from: 0, to: 16 }
 */
export function inSight({ count, rowHeight, top, height }: Scrolled): {
  readonly from: number;
  readonly to: number;
} {
  const first = Math.floor(Math.max(0, top) / rowHeight) - beyond;
  const last = Math.ceil((Math.max(0, top) + height) / rowHeight) + beyond;
  const from = Math.max(0, Math.min(first, count - 1));
  return { from, to: Math.max(from, Math.min(count, last)) };
}

/** Where to scroll so that a row is whole in sight: not at all when it is. */
export function scrollTo(row: number, { rowHeight, top, height }: Scrolled): number {
  const start = row * rowHeight;
  const end = start + rowHeight;
  if (start < top) return start;
  return end > top + height ? end - height : top;
}
