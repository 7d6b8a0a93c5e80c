import { fr } from '../../words/fr.ts';
import {
  type Cell,
  type CellReference,
  type Formula,
  field,
  type Paragraph,
  paragraph,
  type Run,
  type Table,
} from './document.ts';

/** « Date : … », as a line of references. */
export const reference = (label: string, ...value: readonly (string | Run)[]): Paragraph =>
  paragraph('Reference', { text: fr`${label} : `, bold: true }, ...value);

/** Headings of the lines of a sale, with the width of their column in mm; figures stand on the right. */
const columns = [
  { label: 'Désignation', hint: 'description', width: 58, isFigure: false },
  { label: 'Unité', hint: 'h, m²', width: 20, isFigure: false },
  { label: 'Quantité', width: 18, isFigure: true },
  { label: 'Prix unitaire HT', width: 29, isFigure: true },
  { label: 'TVA\u00a0%', width: 14, isFigure: true },
  { label: 'Total HT', width: 26, isFigure: true },
] as const;

const priceColumn = 3;
/** Lines to write in. */
const lineCount = 6;
const lines = 'Lignes';
const sums = 'Totaux';
/** Rows of the lines, the headings being the first. */
const rowOf = (line: number): number => line + 2;
const eachRow = <T>(of: (row: number) => T): readonly T[] =>
  Array.from({ length: lineCount }, (_, line) => of(rowOf(line)));

const inRow = (row: number, ...letters: readonly string[]): readonly CellReference[] =>
  letters.map((letter) => ({ cell: `${letter}${row}` }));
const inLines = (row: number, ...letters: readonly string[]): readonly CellReference[] =>
  inRow(row, ...letters).map((cell) => ({ ...cell, table: lines }));

const amount = (style: 'Montant' | 'Total', formula?: Formula): Cell => [
  { kind: 'amount', style, ...(formula && { formula }) },
];

/** The lines of a quote or an invoice, all of one height: quantity times price is computed. */
export function salesLines(): Table {
  const row = (at: number): readonly Cell[] =>
    columns.map(({ isFigure, ...column }, i): Cell => {
      if (i === columns.length - 1) return amount('Montant', { sum: [inRow(at, 'C', 'D')] });
      if (i === priceColumn) return amount('Montant');
      const hints = at === rowOf(0) && 'hint' in column ? [field(column.hint)] : [];
      return [paragraph(isFigure ? 'Montant' : 'Cellule', ...hints)];
    });
  return {
    kind: 'table',
    name: lines,
    look: 'lines',
    rowHeight: 8,
    columns: columns.map(({ width }) => width),
    head: columns.map(({ label, isFigure }) => [paragraph(isFigure ? 'EnteteMontant' : 'Entete', label)]),
    rows: eachRow(row),
  };
}

/** The sums under the last columns, computed from the lines: each line has its own rate. */
export function totals(last: string): Table {
  const sum = (label: string, style: 'Montant' | 'Total', formula: Formula): readonly Cell[] => [
    [paragraph('Cellule')],
    [paragraph(style, label)],
    amount(style, formula),
  ];
  return {
    kind: 'table',
    name: sums,
    look: 'totals',
    columns: [87, 46, 32],
    rows: [
      sum('Total HT', 'Montant', { sum: eachRow((row) => inLines(row, 'F')) }),
      sum('TVA', 'Montant', { sum: eachRow((row) => inLines(row, 'F', 'E')), dividedBy: 100 }),
      sum(last, 'Total', { sum: [inRow(1, 'C'), inRow(2, 'C')] }),
    ],
  };
}
