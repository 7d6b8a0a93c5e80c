import { type FaultCode, type Problem, usualWishes, type Wanted } from './problem.ts';
import type { PrintReport } from './report.ts';
import type { Rule } from './rules/rule.ts';
import { rules } from './rules/rules.ts';

/**
 * What a printer would say of a file, the grave first.
 * @example findProblems(inspectPdf('carte.pdf', bytes)).filter(({ level }) => level === 'error')
 */
export function findProblems(report: PrintReport, wanted: Partial<Wanted> = {}): readonly Problem[] {
  const wishes = { ...usualWishes, ...wanted };
  const found = (Object.entries(rules) as [FaultCode, Rule][]).flatMap(([code, rule]): Problem[] => {
    const problem = rule(report, wishes);
    return problem ? [{ code, ...problem }] : [];
  });
  return [
    ...found.filter(({ level }) => level === 'error'),
    ...found.filter(({ level }) => level === 'warning'),
  ];
}
