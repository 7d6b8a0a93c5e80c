import type { Problem } from '@coodyssee/kit/table';
import { fr } from '@coodyssee/kit/words';

/** Where a problem stands: `Ligne 11, colonne « Nom », « Сооdyssée »`. */
function place({ line, column, value }: Problem): string {
  const parts = [fr`Ligne ${line}`, column && fr`colonne « ${column} »`, value ? fr`« ${value} »` : '(vide)'];
  return parts.filter(Boolean).join(', ');
}

/** What is wrong with a table, one row after the other, and how it is mended. */
export const problemLines = (problems: readonly Problem[]): readonly string[] =>
  problems.flatMap(({ what, why, fix, ...problem }) => [
    `    ${place(problem as Problem)}`,
    `      ${what} ${why}`,
    `      ${fix}`,
  ]);
