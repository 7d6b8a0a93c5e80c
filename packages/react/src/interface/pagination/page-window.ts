/** A page to go to, or a stretch of pages that is not shown. */
export type PageSlot = number | 'gap';

/**
 * The pages to show round the current one: always the first and the last, its two neighbours, and no gap
 * that would hide a single page. Pages count from 1.
 *
 * @example pageWindow(5, 9) // [1, 'gap', 4, 5, 6, 'gap', 9]
 */
export function pageWindow(current: number, total: number): readonly PageSlot[] {
  const wanted = [1, current - 1, current, current + 1, total];
  const pages = [...new Set(wanted)].filter((page) => page >= 1 && page <= total).sort((a, b) => a - b);
  return pages.flatMap((page, index): PageSlot[] => {
    const skipped = page - (pages[index - 1] ?? 0) - 1;
    if (skipped === 0) return [page];
    return skipped === 1 ? [page - 1, page] : ['gap', page];
  });
}
