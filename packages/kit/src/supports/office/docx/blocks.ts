import { element, type Xml } from '@coodyssee/logo/svg';
import type { Amount, Block, Cell, Paragraph, Run, Table } from '../document.ts';
import { type BlockOptions, border, type CellPlace, roomOf } from './cell-look.ts';
import { instructionOf } from './formula.ts';
import { groundRun } from './ground.ts';
import { twips } from './names.ts';
import { pictureRun } from './picture.ts';

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

/** A field that the document computes: empty until there is something to compute. */
const amount = ({ style, formula }: Amount): Xml =>
  element('w:p', {}, [
    element('w:pPr', {}, [element('w:pStyle', { 'w:val': style })]),
    ...(formula
      ? [element('w:fldSimple', { 'w:instr': instructionOf(formula) }, [element('w:r', {}, [words('')])])]
      : []),
  ]);

function cell(parts: Cell, place: CellPlace): Xml {
  const margin = element(
    'w:tcMar',
    {},
    Object.entries(roomOf(place)).map(([side, mm]) =>
      element(`w:${side}`, { 'w:w': twips(mm), 'w:type': 'dxa' }),
    ),
  );
  const properties = element('w:tcPr', {}, [
    element('w:tcW', { 'w:w': twips(place.width), 'w:type': 'dxa' }),
    element('w:tcBorders', {}, border(place)),
    margin,
    element('w:vAlign', { 'w:val': place.look === 'head' ? 'bottom' : 'top' }),
  ]);
  const inside = parts.map((part) => {
    if (part.kind === 'picture') return pictureRun(part, place.options.numberOf(part));
    return part.kind === 'amount' ? amount(part) : paragraph(part);
  });
  return element('w:tc', {}, [properties, ...inside]);
}

function row(
  cells: readonly Cell[],
  {
    columns,
    rowHeight,
    look,
    options,
  }: Pick<Table, 'columns' | 'rowHeight'> & Omit<CellPlace, 'width' | 'isFirst'>,
): Xml {
  const repeated = look === 'head' ? [element('w:tblHeader', {})] : [];
  const height = rowHeight
    ? [element('w:trHeight', { 'w:val': twips(rowHeight), 'w:hRule': 'atLeast' })]
    : [];
  return element('w:tr', {}, [
    element('w:trPr', {}, [element('w:cantSplit', {}), ...height, ...repeated]),
    ...cells.map((parts, at) => cell(parts, { look, width: columns[at] ?? 0, isFirst: at === 0, options })),
  ]);
}

function table({ name, look, columns, rowHeight, head, rows }: Table, options: BlockOptions): Xml {
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
    ...rows.map((cells) => row(cells, { columns, ...(rowHeight && { rowHeight }), look, options })),
  ]);
}

/** A formula of another table knows this one by its bookmark. */
const named = ({ name }: Table, drawn: Xml): readonly Xml[] => [
  element('w:bookmarkStart', { 'w:id': 1, 'w:name': name }),
  drawn,
  element('w:bookmarkEnd', { 'w:id': 1 }),
];

const small = element('w:p', {}, [element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'Espace' })])]);

/** Paragraphs and tables as Word writes them: two tables never touch, and a table is never last. */
export const blocks = (list: readonly Block[], options: BlockOptions): readonly Xml[] =>
  list.flatMap((block, at) => {
    if (block.kind === 'paragraph') return [paragraph(block)];
    if (block.kind === 'ground') return [groundRun(block, options.numberOf(block.picture))];
    const next = list[at + 1];
    const drawn = block.look === 'lines' ? named(block, table(block, options)) : [table(block, options)];
    return next?.kind === 'paragraph' ? drawn : [...drawn, small];
  });
