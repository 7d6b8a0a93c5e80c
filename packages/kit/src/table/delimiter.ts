import Papa from 'papaparse';
import { fieldsIn } from './columns.ts';
import { limits, tooLarge } from './limits.ts';
import type { Row } from './row.ts';
import { markTrimmed } from './trimmed-rows.ts';

const delimiters = [';', '\t', ',', '|'] as const;

/** A first line that Excel understands and that is no row: `sep=;`. */
const declared = /^sep=(.)\n/i;

/** The cells of a CSV text, row by row, each with the line it starts on. */
export interface Cells {
  readonly delimiter: string;
  readonly rows: readonly Row[];
}

const parse = (text: string, delimiter: string, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: false, preview });

/** How many headings the best of the first rows has when they are cut this way; then how many cells. */
function score(head: string, delimiter: string): number {
  const points = parse(head, delimiter, 10).data.map(
    (row) => fieldsIn(row.slice(0, 500)).length * 1000 + Math.min(row.length, 999),
  );
  return Math.max(0, ...points);
}

function guess(text: string): string {
  const head = text.slice(0, 20_000);
  const scored = delimiters.map((delimiter) => ({ delimiter, points: score(head, delimiter) }));
  return scored.reduce((best, one) => (one.points > best.points ? one : best)).delimiter;
}

const nothing = new Set(['\n', ';', ',', '\t', '|', ' ', '"']);

const [quote, lineEnd] = [0x22, 0x0a];

/** Without the empty rows at its end: a spreadsheet may write a million. */
function withoutEmptyEnd(text: string): string {
  let end = text.length;
  while (end > 0 && nothing.has(text.charAt(end - 1))) end -= 1;
  const next = text.indexOf('\n', end);
  return next < 0 ? text : text.slice(0, next);
}

/** Counts what may part two cells, before any is made. */
function refuseTooMany(text: string, delimiter: string): void {
  let [cells, inRow, quotes] = [0, 0, 0];
  const cut = delimiter.charCodeAt(0);
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === quote) quotes += 1;
    if (sign === lineEnd) inRow = 0;
    else if (sign === cut) inRow += 1;
    if (sign === lineEnd || sign === cut) cells += 1;
    if (inRow > limits.columns) throw tooLarge('columns', limits.columns);
    if (cells > limits.cells || quotes > limits.quotes) throw tooLarge('cells', limits.cells);
  }
}

/**
 * Cuts a CSV text into cells: semicolons, tabs, commas or bars, whichever makes one of the first rows a heading.
 * Cells in quotes may hold line ends; a row's line is where it starts.
 *
 * @throws TableError `too-large`
 */
export function readCells(text: string): Cells {
  const [declaration = '', named] = declared.exec(text.slice(0, 8).replace(/\r\n?/g, '\n')) ?? [];
  const lines = text.replace(/\r\n?/g, '\n').slice(declaration.length);
  const delimiter = named ?? guess(lines);
  const body = withoutEmptyEnd(lines);
  refuseTooMany(body, delimiter);
  const { data, errors } = parse(body, delimiter);
  let line = declaration === '' ? 1 : 2;
  const rows = data.map((cells): Row => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    return row;
  });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  return { delimiter, rows: markTrimmed(rows, (at) => broken.has(at)) };
}
