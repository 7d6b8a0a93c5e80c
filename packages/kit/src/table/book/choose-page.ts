import type { Notice } from '@coodyssee/logo';
import { fr } from '../../words/fr.ts';
import { fieldsIn } from '../columns.ts';
import { shown } from '../problem.ts';
import type { Row } from '../row.ts';
import { letterOf } from './cell-place.ts';
import { fillMerged } from './merged-cells.ts';
import type { Merge, Page, PageEntry } from './page.ts';

/** The rows of a workbook, and what of it a person may not have seen. */
export interface ChosenPage {
  readonly rows: readonly Row[];
  readonly notices: readonly Notice[];
}

/** A workbook with more sheets is no table of members. */
const mostSheets = 50;

const namesColumns = ({ rows }: Page): boolean =>
  rows.slice(0, 10).some(({ cells }) => fieldsIn(cells).length > 1);

/** The first sheet that is shown and has a row of headings; else the first that is shown and holds something. */
function choose(entries: readonly PageEntry[]): readonly [PageEntry, Page] | undefined {
  let first: readonly [PageEntry, Page] | undefined;
  const visible = entries.filter(({ hidden }) => !hidden);
  for (const entry of (visible.length > 0 ? visible : entries).slice(0, mostSheets)) {
    const page = entry.read();
    if (page.rows.length === 0) continue;
    if (namesColumns(page)) return [entry, page];
    first ??= [entry, page];
  }
  return first;
}

/** One sheet of a workbook, whole: what is hidden is read too, since a filter may have been forgotten, and told. */
export function choosePage(entries: readonly PageEntry[]): ChosenPage {
  const [entry, page] = choose(entries) ?? [];
  if (!entry || !page) return { rows: [], notices: [] };
  return {
    rows: fillMerged(page),
    notices: [
      ...otherSheets(entry, entries),
      ...hiddenRows(page),
      ...hiddenColumns(page),
      ...mergedCells(page.merges.filter(({ left }) => left < 1000)),
    ],
  };
}

function otherSheets(entry: PageEntry, entries: readonly PageEntry[]): readonly Notice[] {
  const others = entries.filter((one) => one !== entry).slice(0, mostSheets);
  if (others.length === 0) return [];
  const list = others
    .map(({ name, hidden }) => fr`« ${shown(name)} »` + (hidden ? ' (masquée)' : ''))
    .join(', ');
  return [
    {
      code: 'other-sheets',
      message: fr`Seule la feuille « ${shown(entry.name)} » du classeur est lue ; pas celle-ci : ${list}.`,
      details: { sheet: shown(entry.name), others: others.map(({ name }) => shown(name)) },
    },
  ];
}

/** A list that a person reads to its end. */
const few = (parts: readonly string[]): string =>
  parts.length > 12 ? `${parts.slice(0, 12).join(', ')}…` : parts.join(', ');

function hiddenRows({ rows, hiddenRows: hidden }: Page): readonly Notice[] {
  const wanted = new Set(hidden);
  const lines = rows.filter(({ line }) => wanted.has(line)).map(({ line }) => line);
  if (lines.length === 0) return [];
  const list = few(lines.map(String));
  return [
    {
      code: 'hidden-rows',
      message: fr`Lignes masquées ou filtrées dans le classeur : ${list}. Elles sont lues comme les autres ; supprimez celles qui ne doivent pas l’être.`,
      details: { lines },
    },
  ];
}

function hiddenColumns({ rows, hiddenColumns: hidden }: Page): readonly Notice[] {
  const used = hidden.filter((column) => rows.some(({ cells }) => (cells[column] ?? '') !== ''));
  if (used.length === 0) return [];
  const columns = used.map(letterOf);
  return [
    {
      code: 'hidden-column',
      message: fr`Colonnes masquées dans le classeur : ${few(columns)}. Elles sont lues comme les autres ; supprimez celles qui ne doivent pas être publiées.`,
      details: { columns },
    },
  ];
}

const refOf = ({ top, left, bottom, right }: Merge): string =>
  `${letterOf(left)}${top + 1}:${letterOf(right)}${bottom + 1}`;

function mergedCells(merges: readonly Merge[]): readonly Notice[] {
  if (merges.length === 0) return [];
  const cells = merges.map(refOf);
  return [
    {
      code: 'merged-cells',
      message: fr`Cellules fusionnées : ${few(cells)}. Leur texte est lu à chacune de leurs lignes, dans leur première colonne.`,
      details: { cells },
    },
  ];
}
