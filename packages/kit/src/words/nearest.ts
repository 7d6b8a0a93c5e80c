type Row = readonly number[];

/** One more row of the table: `before` and `last` are the two rows above it. */
function nextRow(from: string, to: string, { i, before, last }: { i: number; before: Row; last: Row }): Row {
  const row = [i + 1];
  for (let j = 0; j < to.length; j++) {
    const change = (last[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
    const swapped = i > 0 && j > 0 && from[i] === to[j - 1] && from[i - 1] === to[j];
    const swap = swapped ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
    row.push(Math.min(change, swap, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
  }
  return row;
}

/** Letters to change, add, drop, or swap with the next one, to go from one word to the other. */
function distance(from: string, to: string): number {
  let before: Row = [];
  let last: Row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 0; i < from.length; i++) [before, last] = [last, nextRow(from, to, { i, before, last })];
  return last[to.length] ?? 0;
}

/**
 * The known word a person most likely meant, or nothing when none is close: the one that starts like it,
 * else the one with fewest slips, at most one in three letters.
 *
 * @example nearest('fromat', ['format', 'width']) // 'format'
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.slice(0, 40).toLowerCase();
  const started = typed.length > 2 ? known.find((candidate) => candidate.startsWith(typed)) : undefined;
  if (started) return started;
  const most = Math.max(1, Math.floor(typed.length / 3));
  const scored = known.map((candidate) => ({ candidate, slips: distance(typed, candidate) }));
  return scored.filter(({ slips }) => slips <= most).sort((a, b) => a.slips - b.slips)[0]?.candidate;
}
