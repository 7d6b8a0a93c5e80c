import { element, type Xml } from '@coodyssee/logo/svg';
import {
  type Block,
  type Cell,
  cellRoom,
  gutter,
  type Paragraph,
  type Run,
  type Table,
} from '../document.ts';
import { office } from '../styles.ts';
import { hex, twips } from './names.ts';
import { type PictureNumber, pictureRun } from './picture.ts';

export interface BlockOptions {
  readonly accent: string;
  readonly numberOf: PictureNumber;
}

const words = (text: string): Xml => element('w:t', { 'xml:space': 'preserve' }, [text]);

const instructions = { page: 'PAGE', pages: 'NUMPAGES' } as const;

function run({ text, bold, isField, count }: Run): Xml {
  if (count) {
    const shown = element('w:r', {}, [words(text)]);
    return element('w:fldSimple', { 'w:instr': instructions[count] }, [shown]);
  }
  if (isField) return place(text);
  const style = bold ? [element('w:rPr', {}, [element('w:rStyle', { 'w:val': 'Fort' })])] : [];
  return element('w:r', {}, [...style, words(text)]);
}

/** A content control: one click selects its words, typing replaces them. */
function place(text: string): Xml {
  const style = element('w:rPr', {}, [element('w:rStyle', { 'w:val': 'Champ' })]);
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      element('w:alias', { 'w:val': text }),
      element('w:showingPlcHdr', {}),
      element('w:text', {}),
    ]),
    element('w:sdtContent', {}, [element('w:r', {}, [style, words(text)])]),
  ]);
}

function paragraph({ style, runs }: Paragraph): Xml {
  const properties = element('w:pPr', {}, [element('w:pStyle', { 'w:val': style })]);
  return element('w:p', {}, [properties, ...runs.map(run)]);
}

const none = { 'w:val': 'nil' } as const;
const rule = (points: number, colour: string) =>
  ({ 'w:val': 'single', 'w:sz': points * 8, 'w:space': 0, 'w:color': hex(colour) }) as const;

interface CellPlace {
  readonly look: Table['look'] | 'head';
  readonly width: number;
  readonly isFirst: boolean;
  readonly options: BlockOptions;
}

function cell(parts: Cell, { look, width, isFirst, options }: CellPlace): Xml {
  const under = {
    lines: rule(0.5, office.rule),
    head: rule(1.5, options.accent),
    totals: none,
    layout: none,
  };
  const room = cellRoom[look === 'head' ? 'lines' : look];
  const sides = { top: room, left: isFirst || room === 0 ? 0 : gutter, bottom: room, right: 0 };
  const margin = element(
    'w:tcMar',
    {},
    Object.entries(sides).map(([side, mm]) => element(`w:${side}`, { 'w:w': twips(mm), 'w:type': 'dxa' })),
  );
  const properties = element('w:tcPr', {}, [
    element('w:tcW', { 'w:w': twips(width), 'w:type': 'dxa' }),
    element('w:tcBorders', {}, [element('w:bottom', under[look])]),
    margin,
    element('w:vAlign', { 'w:val': look === 'head' ? 'bottom' : 'top' }),
  ]);
  const inside = parts.map((part) =>
    part.kind === 'picture' ? pictureRun(part, options.numberOf(part)) : paragraph(part),
  );
  return element('w:tc', {}, [properties, ...inside]);
}

function row(
  cells: readonly Cell[],
  { columns, look, options }: Pick<Table, 'columns'> & Omit<CellPlace, 'width' | 'isFirst'>,
): Xml {
  const repeated = look === 'head' ? [element('w:tblHeader', {})] : [];
  return element('w:tr', {}, [
    element('w:trPr', {}, [element('w:cantSplit', {}), ...repeated]),
    ...cells.map((parts, at) => cell(parts, { look, width: columns[at] ?? 0, isFirst: at === 0, options })),
  ]);
}

function table({ name, look, columns, head, rows }: Table, options: BlockOptions): Xml {
  const width = columns.reduce((sum, each) => sum + each, 0);
  const properties = element('w:tblPr', {}, [
    element('w:tblW', { 'w:w': twips(width), 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', { 'w:val': '0020', 'w:firstRow': head ? 1 : 0 }),
    element('w:tblCaption', { 'w:val': name }),
  ]);
  const grid = element(
    'w:tblGrid',
    {},
    columns.map((each) => element('w:gridCol', { 'w:w': twips(each) })),
  );
  return element('w:tbl', {}, [
    properties,
    grid,
    ...(head ? [row(head, { columns, look: 'head', options })] : []),
    ...rows.map((cells) => row(cells, { columns, look, options })),
  ]);
}

const small = element('w:p', {}, [element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'Espace' })])]);

/** Paragraphs and tables as Word writes them: two tables never touch, and a table is never last. */
export const blocks = (list: readonly Block[], options: BlockOptions): readonly Xml[] =>
  list.flatMap((block, at) => {
    if (block.kind === 'paragraph') return [paragraph(block)];
    const next = list[at + 1];
    return next?.kind === 'paragraph' ? [table(block, options)] : [table(block, options), small];
  });
