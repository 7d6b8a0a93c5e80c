import type { TextRun } from './shaped.ts';

/** Sorts things by the run their `start`, in UTF-16 units of the joined text, falls in. */
export function sortByRun<T extends { readonly start: number }>(
  runs: readonly TextRun[],
  things: readonly T[],
): T[][] {
  let end = 0;
  return runs.map(({ text }) => {
    const start = end;
    end += text.length;
    return things.filter((thing) => thing.start >= start && thing.start < end);
  });
}

/** The first `length` UTF-16 units of runs, those left empty dropped. */
export function cutRuns(runs: readonly TextRun[], length: number): TextRun[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(0, Math.max(0, left));
    left -= run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
