import type { Area, Block, Page, Table } from '../page/page.ts';
import { columnLeft, spanWidth } from '../page/sheet-format.ts';
import { writeFigure } from './write-figure.ts';
import { french, runsOf } from './write-words.ts';

type Plain = Readonly<Record<string, unknown>>;

function writeCell(cell: Table['rows'][number][number], press: boolean): Plain {
  if (typeof cell === 'string') return { runs: runsOf(cell) };
  return 'typed' in cell
    ? { runs: [{ text: cell.typed, bold: false }] }
    : { figure: writeFigure(cell, press) };
}

/** Each kind of block as plain data for the template. */
const writers: {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, press: boolean) => Plain;
} = {
  text: ({ text, ...block }) => ({ ...block, runs: runsOf(text) }),
  list: ({ items, ...block }) => ({ ...block, items: items.map(runsOf) }),
  figure: ({ figure, caption, ...block }, press) => ({
    ...block,
    figure: writeFigure(figure, press),
    ...(caption !== undefined && { caption: runsOf(caption) }),
  }),
  grid: ({ cells, ...block }, press) => ({
    ...block,
    cells: cells.map((cell) => cell.map((inner) => writeBlock(inner, press))),
  }),
  table: ({ head, rows, ...block }, press) => ({
    ...block,
    head: head.map(runsOf),
    rows: rows.map((row) => row.map((cell) => writeCell(cell, press))),
  }),
  rule: (block) => block as unknown as Plain,
  contents: ({ lines, ...block }) => ({
    ...block,
    lines: lines.map((line) => ({ ...line, text: french(line.text) })),
  }),
};

const writeBlock = (block: Block, press: boolean): Plain =>
  (writers[block.kind] as (block: Block, press: boolean) => Plain)(block, press);

const writeArea = ({ column, span, blocks, ...area }: Area, press: boolean): Plain => ({
  ...area,
  x: columnLeft(column),
  width: spanWidth(span),
  blocks: blocks.map((block) => writeBlock(block, press)),
});

/** A page as plain data: its grid in mm, its words in runs, its drawings in the inks of their medium. */
export const writePage = ({ areas, backdrop = [], chapter, ...page }: Page, press: boolean): Plain => ({
  ...page,
  chapter: chapter === undefined ? null : french(chapter),
  backdrop: backdrop.map(({ figure, ...spot }) => ({ ...spot, figure: writeFigure(figure, press) })),
  areas: areas.map((area) => writeArea(area, press)),
});
