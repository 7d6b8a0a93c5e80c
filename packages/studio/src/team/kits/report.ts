import type { Language } from '@coodyssee/kit';
import type { Problem } from '@coodyssee/kit/table';
import type { Refusal } from '@coodyssee/logo';
import type { RunResult } from './run-kits.ts';

/** A row of the table that has no kit because of what it says. */
export interface BadRow {
  readonly line: number;
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** How the report is put in words. */
export interface ReportWords {
  readonly language: Language;
  readonly columns: readonly string[];
  readonly leftOut: (support: string) => string;
  /** Said of a member whose files failed without a refusal. */
  readonly failed: Refusal;
  readonly refusal: (refused: Refusal & { readonly code: string }) => Refusal;
}

type Line = readonly [line: number, ...cells: string[]];

const sentences = ({ what, why, fix }: Refusal): readonly string[] => [what, why, fix];

/** What could not be made, line by line: rows with a problem, members who were refused, supports that lack something. */
export function reportRows(
  badRows: readonly BadRow[],
  { made, failures }: RunResult,
  words: ReportWords,
): readonly (readonly string[])[] {
  const lines: Line[] = [
    ...badRows.flatMap(({ line, name, problems }) =>
      problems.map(
        (problem) => [line, name, problem.column ?? '', ...sentences(words.refusal(problem))] as const,
      ),
    ),
    ...failures.map(
      ({ of, error }) =>
        [
          of.line,
          of.record.name,
          '',
          ...sentences(isRefusal(error) ? words.refusal(error) : words.failed),
        ] as const,
    ),
    ...made.flatMap(({ line, record, refused }) =>
      refused.map(
        (one) =>
          [
            line,
            record.name,
            words.leftOut(one.label[words.language]),
            ...sentences(words.refusal(one)),
          ] as const,
      ),
    ),
  ];
  return [words.columns, ...lines.toSorted((a, b) => a[0] - b[0]).map((cells) => cells.map(String))];
}

const isRefusal = (error: unknown): error is Refusal & { readonly code: string } =>
  error instanceof Error && ['code', 'what', 'why', 'fix'].every((part) => part in error);
