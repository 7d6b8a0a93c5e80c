import { fr } from '../../words/fr.ts';
import { type Cell, field, type Paragraph, paragraph, type Run, type Table } from './document.ts';

/** « Date : … », as a line of references. */
export const reference = (label: string, ...value: readonly (string | Run)[]): Paragraph =>
  paragraph('Reference', { text: fr`${label} : `, bold: true }, ...value);

/** Headings of the lines of a sale, with the width of their column in mm; figures stand on the right. */
const columns = [
  { label: 'Désignation', hint: 'description', width: 60, isFigure: false },
  { label: 'Unité', hint: 'h, m²…', width: 18, isFigure: false },
  { label: 'Quantité', hint: 'nombre', width: 18, isFigure: true },
  { label: 'Prix unitaire HT', hint: 'prix', width: 29, isFigure: true },
  { label: 'TVA', hint: 'taux', width: 14, isFigure: true },
  { label: 'Total HT', hint: 'montant', width: 26, isFigure: true },
] as const;

const cell = (isFigure: boolean, ...runs: readonly Run[]): Cell => [
  paragraph(isFigure ? 'Montant' : 'Cellule', ...runs),
];

/** The lines of a quote or an invoice: the first one shows what goes where, the others are free. */
export function salesLines(count: number): Table {
  const blank = columns.map(({ isFigure }) => cell(isFigure));
  const first = columns.map(({ isFigure, hint }) => cell(isFigure, field(hint)));
  return {
    kind: 'table',
    name: 'Lignes',
    look: 'lines',
    columns: columns.map(({ width }) => width),
    head: columns.map(({ label, isFigure }) => [paragraph(isFigure ? 'EnteteMontant' : 'Entete', label)]),
    rows: [first, ...Array.from({ length: count - 1 }, () => blank)],
  };
}

/** The sums, under the last columns; every amount is left to be written. */
export function totals(last: string): Table {
  const sum = (label: string, style: 'Montant' | 'Total'): readonly Cell[] => [
    [paragraph('Cellule')],
    [paragraph(style, label)],
    [paragraph(style, field('0,00\u00a0€'))],
  ];
  return {
    kind: 'table',
    name: 'Totaux',
    look: 'totals',
    columns: [87, 46, 32],
    rows: [sum('Total HT', 'Montant'), sum('TVA', 'Montant'), sum(last, 'Total')],
  };
}
