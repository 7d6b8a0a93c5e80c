import { fr } from '../words/fr.ts';
import { type Problem, problem, shown } from './problem.ts';
import type { TableRow } from './read-record.ts';

const keyOf = ({ record }: TableRow): string => record.name.normalize('NFC').trim();
const isSame = (a: TableRow, b: TableRow): boolean => JSON.stringify(a.record) === JSON.stringify(b.record);

/**
 * The same member twice is read once. Two that differ under one name are both refused: whichever came
 * first would depend on the order of the rows.
 */
export function refuseSameNames(
  rows: readonly TableRow[],
): readonly [readonly TableRow[], readonly Problem[]] {
  const byName = new Map<string, TableRow[]>();
  for (const row of rows) {
    const same = byName.get(keyOf(row));
    if (same) same.push(row);
    else byName.set(keyOf(row), [row]);
  }
  const kept: TableRow[] = [];
  const problems: Problem[] = [];
  for (const same of byName.values()) {
    const [first, ...others] = same as [TableRow, ...TableRow[]];
    if (others.every((row) => isSame(row, first))) kept.push(first);
    else problems.push(...same.map((row) => sameName(row, same)));
  }
  return [kept, problems];
}

const sameName = ({ line, record }: TableRow, same: readonly TableRow[]): Problem =>
  problem('same-name', {
    line,
    field: 'name',
    value: record.name,
    what: fr`« ${shown(record.name)} » est le nom de plusieurs activités.`,
    why: fr`Leurs fichiers porteraient le même nom ; lignes : ${same.map((row) => row.line).join(', ')}.`,
    fix: 'Distinguez les noms (une commune, un métier) ou supprimez la ligne en trop.',
    details: { name: shown(record.name), lines: same.map((row) => row.line) },
  });
