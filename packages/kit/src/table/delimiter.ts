import Papa from 'papaparse';
import { readColumns } from './columns.ts';

const delimiters = [';', '\t', ',', '|'] as const;

/** A first line that Excel understands and that is no row: `sep=;`. */
const declared = /^sep=(.)\r?\n/i;

/** The cells of a CSV text, row by row, each with the line it starts on. */
export interface Cells {
  readonly delimiter: string;
  readonly rows: readonly Row[];
}

/** One row of a table, as text. */
export interface Row {
  /** As an editor counts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const parse = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;

/** How many headings are known when the first row is cut this way; then how many there are. */
function score(head: string, delimiter: string): number {
  const [row = []] = parse(head, delimiter);
  return readColumns(row).filter(({ field }) => field).length * 1000 + Math.min(row.length, 999);
}

function guess(text: string): string {
  const head = text.slice(0, text.indexOf('\n') + 1 || undefined).slice(0, 20_000);
  const scored = delimiters.map((delimiter) => ({ delimiter, points: score(head, delimiter) }));
  return scored.reduce((best, one) => (one.points > best.points ? one : best)).delimiter;
}

/**
 * Cuts a CSV text into cells: semicolons, tabs, commas or bars, whichever makes the first row a heading.
 * Cells in quotes may hold line ends; a row's line is where it starts.
 */
export function readCells(text: string): Cells {
  const [declaration = '', named] = declared.exec(text) ?? [];
  const body = text.slice(declaration.length);
  const delimiter = named ?? guess(body);
  let line = declaration === '' ? 1 : 2;
  const rows = parse(body, delimiter).map((cells): Row => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
  return { delimiter, rows };
}
