import { type Attributes, element, type Xml } from '@coodyssee/logo/svg';
import type {
  Amount,
  Block,
  Cell,
  CellReference,
  Formula,
  Ground,
  Paragraph,
  Picture,
  Run,
  Table,
} from '../document.ts';
import { styles, type TextStyle } from '../styles.ts';
import { mm } from './names.ts';
import { pictureFrame } from './package.ts';

/** Numbers a document's pictures, whose files are named after their place. */
export type PictureNumber = (picture: Picture) => number;

const counts = { page: 'text:page-number', pages: 'text:page-count' } as const;

function run({ text, bold, isField, count }: Run): Xml | string {
  if (count) return element(counts[count], count === 'page' ? { 'text:select-page': 'current' } : {}, ['1']);
  if (isField) {
    const place = element('text:placeholder', { 'text:placeholder-type': 'text' }, [`<${text}>`]);
    return element('text:span', { 'text:style-name': 'Champ' }, [place]);
  }
  return bold ? element('text:span', { 'text:style-name': 'Fort' }, [text]) : text;
}

function paragraph({ style, runs }: Paragraph): Xml {
  const { level }: TextStyle = styles[style];
  const name = level ? 'text:h' : 'text:p';
  return element(name, { 'text:style-name': style, 'text:outline-level': level }, runs.map(run));
}

/** A picture's place: a letter in its line, or somewhere on the page behind the words. */
const inLine = { 'draw:style-name': 'Image', 'text:anchor-type': 'as-char' } as const;
const onPage = (top: number) =>
  ({
    'draw:style-name': 'Sol',
    'text:anchor-type': 'paragraph',
    'svg:x': mm(0),
    'svg:y': mm(top),
    'draw:z-index': 0,
  }) as const;

const picture = (drawn: Picture, number: number): Xml =>
  element('text:p', { 'text:style-name': 'Cellule' }, [pictureFrame(drawn, number, inLine)]);

const ground = ({ picture: drawn, top }: Ground, number: number): Xml =>
  element('text:p', { 'text:style-name': 'Ancre' }, [pictureFrame(drawn, number, onPage(top))]);

const reference = ({ table, cell }: CellReference): string => `<${table ? `${table}.` : ''}${cell}>`;

/** What LibreOffice computes: `ooow:(<C2>*<D2>)`. */
function formulaOf({ sum, dividedBy }: Formula): string {
  const terms = sum.map((factors) => factors.map(reference).join('*')).join('+');
  return `ooow:${dividedBy ? `(${terms})/${dividedBy}` : terms}`;
}

function cells(row: readonly Cell[], { style, height, numberOf }: RowPlace): Xml {
  const made = row.map((cell, at) =>
    element(
      'table:table-cell',
      { 'table:style-name': cellStyle(style, cell, at), ...cellValue(cell) },
      cell.map((part) => {
        if (part.kind === 'picture') return picture(part, numberOf(part));
        return paragraph(part.kind === 'amount' ? { kind: 'paragraph', style: part.style, runs: [] } : part);
      }),
    ),
  );
  return element('table:table-row', { 'table:style-name': rowStyle(height) }, made);
}

interface RowPlace {
  readonly style: string;
  readonly height?: number | undefined;
  readonly numberOf: PictureNumber;
}

const amountIn = (cell: Cell): Amount | undefined => cell.find((part) => part.kind === 'amount');

function cellStyle(style: string, cell: Cell, at: number): string {
  if (amountIn(cell)) return `${style}Montant`;
  return at === 0 ? `${style}1` : style;
}

function cellValue(cell: Cell): Attributes {
  const formula = amountIn(cell)?.formula;
  return formula
    ? { 'office:value-type': 'float', 'office:value': 0, 'table:formula': formulaOf(formula) }
    : { 'office:value-type': 'string' };
}

/** Row styles are named by their least height. */
export const rowStyle = (height = 0): string => `Rangee${String(height).replace('.', '-')}`;

/** Column styles are named by their width: `Colonne75`. */
export const columnStyle = (width: number): string => `Colonne${String(width).replace('.', '-')}`;
export const tableStyle = (columns: readonly number[]): string =>
  `Tableau${String(columns.reduce((sum, width) => sum + width, 0)).replace('.', '-')}`;

function table({ name, look, columns, rowHeight: height, head, rows }: Table, numberOf: PictureNumber): Xml {
  const headRows = head
    ? [element('table:table-header-rows', {}, [cells(head, { style: 'CelluleTete', numberOf })])]
    : [];
  return element('table:table', { 'table:name': name, 'table:style-name': tableStyle(columns) }, [
    ...columns.map((width) => element('table:table-column', { 'table:style-name': columnStyle(width) })),
    ...headRows,
    ...rows.map((row) => cells(row, { style: `Cellule-${look}`, height, numberOf })),
  ]);
}

/** Paragraphs and tables as OpenDocument writes them. */
export const blocks = (list: readonly Block[], numberOf: PictureNumber): readonly Xml[] =>
  list.map((block) => {
    if (block.kind === 'table') return table(block, numberOf);
    return block.kind === 'ground' ? ground(block, numberOf(block.picture)) : paragraph(block);
  });
