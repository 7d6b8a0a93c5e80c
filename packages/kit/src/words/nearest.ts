/** Letters to change, add or drop to go from one word to the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/**
 * The known word a person most likely meant, or nothing when none is close.
 *
 * @example nearest('formt', ['format', 'width']) // 'format'
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.slice(0, 40).toLowerCase();
  const scored = known.map((candidate) => ({ candidate, cost: distance(typed, candidate) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (least, entry) => (least && least.cost <= entry.cost ? least : entry),
    undefined,
  );
  const started = typed.length > 2 ? known.find((candidate) => candidate.startsWith(typed)) : undefined;
  return (
    started ?? (best && best.cost <= Math.max(1, Math.floor(typed.length / 3)) ? best.candidate : undefined)
  );
}
