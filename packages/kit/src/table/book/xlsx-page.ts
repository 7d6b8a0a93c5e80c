import type { Part } from './archive.ts';
import { mergeOf, placeOf } from './cell-place.ts';
import { collectCells } from './collect-cells.ts';
import type { Merge, Page } from './page.ts';
import { type Attributes, walkXml } from './walk-xml.ts';
import { unescaped } from './xlsx-strings.ts';
import { targetsOf } from './xlsx-targets.ts';

/** A sheet of the archive, and what its cells refer to. */
export interface PageSource {
  readonly part: Part;
  readonly path: string;
  readonly strings: readonly string[];
  /** Styles whose numbers are days. */
  readonly dates: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** Days from the end of 1899 to that of 1903. */
const lateStart = 1462;

const dayOf = (count: number, from1904: boolean): string =>
  new Date(Date.UTC(1899, 11, 30) + (Math.floor(count) + (from1904 ? lateStart : 0)) * 86_400_000)
    .toISOString()
    .slice(0, 10);

/** A formula that nobody has computed yet, told as the spreadsheet tells one that cannot be. */
const uncomputed = '#CALC!';

interface OpenCell {
  readonly attributes: Attributes;
  value: string;
  formula: boolean;
}

function textOf({ attributes, value, formula }: OpenCell, { strings, dates, from1904 }: PageSource): string {
  const { t = 'n', s = '0' } = attributes;
  if (value === '') return formula && t !== 'str' ? uncomputed : '';
  if (t === 's') return strings[Number(value)] ?? '';
  if (t === 'b') return value.trim() === '1' ? 'true' : 'false';
  if (t === 'd') return value.slice(0, 10);
  if (t !== 'n') return unescaped(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return dates.has(Number(s)) && number > 0 && number < 2_958_466 ? dayOf(number, from1904) : String(number);
}

/**
 * One sheet, with what is hidden in it and the links behind its cells. Cells and rows that do not say where they stand
 * follow one another.
 *
 * @throws TableError `too-large`; an Error where it is damaged
 */
export function readPage(source: PageSource): Page {
  const bytes = source.part(source.path);
  if (!bytes) throw new Error(`no sheet at ${source.path}`);
  const collector = collectCells();
  const [hiddenRows, hiddenColumns, merges]: [number[], number[], Merge[]] = [[], [], []];
  const linkIds: [ref: string, id: string][] = [];
  let cell: OpenCell | undefined;
  let [inValue, aside] = [false, false];
  walkXml(bytes, {
    open: (name, attributes) => {
      const { r, hidden, ref = '' } = attributes;
      const isHidden = hidden === '1' || hidden === 'true';
      if (name === 'row') {
        const line = collector.row(r === undefined ? undefined : Number(r));
        if (isHidden) hiddenRows.push(line);
      } else if (name === 'c') cell = { attributes, value: '', formula: false };
      else if (name === 'rPh') aside = true;
      else if (name === 'v' || name === 't') inValue = !aside;
      else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'col' && isHidden) hiddenColumns.push(...columnsOf(attributes));
      else if (name === 'mergeCell') merges.push(...[mergeOf(ref) ?? []].flat());
      else if (name === 'hyperlink') linkIds.push([ref, attributes.id ?? '']);
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'rPh') aside = false;
      if (name !== 'c' || !cell) return;
      const { r } = cell.attributes;
      collector.cell(textOf(cell, source), r === undefined ? undefined : placeOf(r).column);
      cell = undefined;
    },
    text: (text) => {
      if (inValue && cell) cell.value += text;
    },
  });
  const links = linksOf(source, linkIds);
  const rows = collector
    .rows()
    .map((row) => ({ ...row, ...(links[row.line] && { links: links[row.line] }) }));
  return { rows, hiddenRows, hiddenColumns, merges };
}

/** A run of columns; a hidden one that ends with the sheet is the unused rest of it. */
function columnsOf({ min = '1', max = '1' }: Attributes): readonly number[] {
  const count = Number(max) - Number(min) + 1;
  return count > 0 && count < 1000 ? Array.from({ length: count }, (_, at) => Number(min) - 1 + at) : [];
}

function linksOf({ part, path }: PageSource, ids: readonly (readonly [string, string])[]) {
  const links: Record<number, Record<number, string>> = {};
  if (ids.length === 0) return links;
  const targets = targetsOf(part, path);
  for (const [ref, id] of ids) {
    const { column, row } = placeOf(ref.split(':')[0] ?? '');
    const target = targets.get(id)?.path;
    if (column === undefined || row === undefined || target === undefined) continue;
    links[row + 1] = { ...links[row + 1], [column]: target };
  }
  return links;
}
