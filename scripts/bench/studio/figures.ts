/** Times in ms, as a table shows them. */
export interface Figures {
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

export function figuresOf(times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), longest: at(1) };
}

export const printHead = (title: string, columns: readonly string[]): void =>
  console.log(`\n${title.padEnd(52)}${columns.map((text) => text.padStart(12)).join('')}`);

export const printRow = (name: string, values: readonly (number | string)[], digits = 2): void =>
  console.log(
    name.padEnd(52) +
      values
        .map((value) => (typeof value === 'string' ? value : value.toFixed(digits)).padStart(12))
        .join(''),
  );
