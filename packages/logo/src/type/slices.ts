interface Range {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/** Answers which slice of a face holds a code point. */
export type SliceIndex = (codePoint: number) => string | undefined;

/**
 * Reads a list of ranges by slice (`{"[4]": "U+1f300,U+1f302-1f308"}`, UTF-8 JSON bytes).
 * Where two slices claim a code point the first one listed has it.
 */
export function readSliceIndex(json: Uint8Array): SliceIndex {
  const table = JSON.parse(new TextDecoder().decode(json)) as Record<string, string>;
  const ranges = Object.entries(table)
    .flatMap(([key, list]) => list.split(',').map((item) => parseRange(item, key)))
    .sort((a, b) => a.from - b.from);
  return (codePoint) => find(ranges, codePoint);
}

function parseRange(item: string, key: string): Range {
  const [from, to = from] = item
    .trim()
    .replace(/^U\+/i, '')
    .split('-')
    .map((digits) => Number.parseInt(digits, 16)) as [number, number?];
  return { from, to, key };
}

function find(ranges: readonly Range[], codePoint: number): string | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).from <= codePoint) low = middle + 1;
    else high = middle;
  }
  // ranges of different slices may overlap a little at the edges, so look a few entries back
  for (let i = low - 1; i >= 0 && i > low - 9; i--) {
    const range = ranges[i] as Range;
    if (range.to >= codePoint) return range.key;
  }
  return undefined;
}
