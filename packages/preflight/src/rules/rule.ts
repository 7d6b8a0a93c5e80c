import { onPages } from '../page-list.ts';
import type { FaultCode, Problem, Wanted } from '../problem.ts';
import type { PrintReport } from '../report.ts';
import type { TraitCode } from '../traits.ts';

export type Found = Omit<Problem, 'code'>;
type Details = Found['details'];

/** Says what is wrong with a file, or nothing. */
export type Rule = (report: PrintReport, wanted: Wanted) => Found | undefined | false;
export type Rules<Code extends FaultCode> = Readonly<Record<Code, Rule>>;

const sayAs =
  (level: Found['level']) =>
  (what: string, fix: string, details: Details = {}): Found => ({ level, what, fix, details });

export const error = sayAs('error');
export const warning = sayAs('warning');

export const pagesWhere = (
  { pages }: PrintReport,
  test: (page: PrintReport['pages'][number]) => boolean,
): readonly number[] => pages.flatMap((page, at) => (test(page) ? [at + 1] : []));

/** A rule on what was met on pages. */
export const onTrait =
  (
    code: TraitCode,
    say: (
      met: { where: string; pages: readonly number[]; worst: number },
      wanted: Wanted,
    ) => Found | undefined | false,
  ): Rule =>
  ({ traits }, wanted) => {
    const met = traits[code];
    return met && say({ where: onPages(met.pages), pages: met.pages, worst: met.worst ?? 0 }, wanted);
  };
