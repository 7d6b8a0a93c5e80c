import { type CellCollector, collectCells } from './collect-cells.ts';
import type { Merge, Page } from './page.ts';
import { type Attributes, walkXml } from './walk-xml.ts';

/** A sheet with the name of its style, which says whether it is shown. */
export interface OdsSheet {
  readonly name: string;
  readonly style: string;
  readonly page: Page;
}

interface OpenSheet extends Omit<OdsSheet, 'page'> {
  readonly collector: CellCollector;
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly merges: Merge[];
  readonly links: Record<number, Record<number, string>>;
  line: number;
  column: number;
  columns: number;
  rowTimes: number;
}

const openSheet = ({ name = '', 'style-name': style = '' }: Attributes): OpenSheet => ({
  ...{ name, style, collector: collectCells(), hiddenRows: [], hiddenColumns: [], merges: [], links: {} },
  ...{ line: 0, column: 0, columns: 0, rowTimes: 1 },
});

const timesOf = (text = '1'): number => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : 1);
const isHidden = ({ visibility = 'visible' }: Attributes): boolean => visibility !== 'visible';
/** A long run that nobody sees is the unused rest of a sheet. */
const longestRun = 1000;

function addColumns(sheet: OpenSheet, attributes: Attributes): void {
  const times = timesOf(attributes['number-columns-repeated']);
  if (isHidden(attributes) && times < longestRun)
    for (let n = 0; n < times; n++) sheet.hiddenColumns.push(sheet.columns + n);
  sheet.columns += times;
}

function addRow(sheet: OpenSheet, attributes: Attributes): void {
  sheet.line = sheet.collector.row(sheet.line + 1);
  sheet.column = 0;
  sheet.rowTimes = timesOf(attributes['number-rows-repeated']);
  if (!isHidden(attributes) || sheet.rowTimes >= longestRun) return;
  for (let n = 0; n < sheet.rowTimes; n++) sheet.hiddenRows.push(sheet.line + n);
}

function endRow(sheet: OpenSheet): void {
  if (sheet.rowTimes === 1) return;
  sheet.collector.repeat(sheet.rowTimes - 1);
  sheet.line += sheet.rowTimes - 1;
}

/** A day is told by its value, another number as it is shown: its zeros are those that were typed. */
function textOf(attributes: Attributes, shown: string): string {
  const { 'value-type': type, 'date-value': date, 'boolean-value': truth, value } = attributes;
  if (type === 'date' && date) return date.slice(0, 10);
  if (type === 'boolean' && truth) return truth;
  return type === 'float' && value && /^\s*[\d.,]+E[+-]?\d+\s*$|^#+$/i.test(shown)
    ? String(Number(value))
    : shown;
}

function addCell(
  sheet: OpenSheet,
  attributes: Attributes,
  { text, link }: { text: string; link: string },
): void {
  const times = timesOf(attributes['number-columns-repeated']);
  const [rows, columns] = [attributes['number-rows-spanned'], attributes['number-columns-spanned']].map(
    timesOf,
  );
  const [top, left] = [sheet.line - 1, sheet.column];
  if ((rows ?? 1) > 1 || (columns ?? 1) > 1)
    sheet.merges.push({ top, left, bottom: top + (rows ?? 1) - 1, right: left + (columns ?? 1) - 1 });
  if (link) sheet.links[sheet.line] = { ...sheet.links[sheet.line], [left]: link };
  if (text !== '') for (let n = 0; n < times; n++) sheet.collector.cell(text, sheet.column + n);
  sheet.column += times;
}

function pageOf({ collector, links, hiddenRows, hiddenColumns, merges }: OpenSheet): Page {
  const rows = collector
    .rows()
    .map((row) => ({ ...row, ...(links[row.line] && { links: links[row.line] }) }));
  return { rows, hiddenRows, hiddenColumns, merges };
}

/** Elements whose text is no part of a cell: a note, a drawing on the sheet, what was there before. */
const besides = new Set(['annotation', 'shapes', 'tracked-changes', 'frame', 'custom-shape']);

/** All sheets of a document, as text. */
export function readOdsSheets(bytes: Uint8Array): readonly OdsSheet[] {
  const sheets: OdsSheet[] = [];
  let sheet: OpenSheet | undefined;
  let cell: Attributes | undefined;
  let [text, link, beside, paragraphs] = ['', '', 0, 0];
  walkXml(bytes, {
    open: (name, attributes) => {
      if (besides.has(name)) beside += 1;
      if (beside > 0) return;
      if (name === 'table') sheet = openSheet(attributes);
      else if (!sheet) return;
      else if (name === 'table-column') addColumns(sheet, attributes);
      else if (name === 'table-row') addRow(sheet, attributes);
      else if (name === 'table-cell' || name === 'covered-table-cell')
        [cell, text, link, paragraphs] = [attributes, '', '', 0];
      else if (name === 'p') text += paragraphs++ > 0 ? '\n' : '';
      else if (name === 's') text += ' '.repeat(Math.min(timesOf(attributes.c), 100));
      else if (name === 'line-break') text += '\n';
      else if (name === 'tab') text += '\t';
      else if (name === 'a') link ||= attributes.href ?? '';
    },
    close: (name) => {
      if (besides.has(name)) beside -= 1;
      if (beside > 0 || !sheet) return;
      if (cell && (name === 'table-cell' || name === 'covered-table-cell')) {
        addCell(sheet, cell, { text: textOf(cell, text), link });
        cell = undefined;
      } else if (name === 'table-row') endRow(sheet);
      else if (name === 'table') {
        sheets.push({ name: sheet.name, style: sheet.style, page: pageOf(sheet) });
        sheet = undefined;
      }
    },
    text: (more) => {
      if (cell && beside === 0 && paragraphs > 0) text += more;
    },
  });
  return sheets;
}
