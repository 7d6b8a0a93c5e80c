import { element, type Xml } from '@coodyssee/logo/svg';
import type { Block, Cell, Paragraph, Picture, Run, Table } from '../document.ts';
import { styles, type TextStyle } from '../styles.ts';
import { mm } from './names.ts';

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

/** LibreOffice draws the first image it knows: the outlines; an older reader takes the pixels. */
function picture({ widthMm, heightMm, alternative }: Picture, number: number): Xml {
  const image = (file: string, type: string) =>
    element('draw:image', {
      'xlink:href': `Pictures/${file}`,
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
      'draw:mime-type': type,
    });
  const place = {
    'draw:style-name': 'Image',
    'draw:name': `Image ${number}`,
    'text:anchor-type': 'as-char',
    'svg:width': mm(widthMm),
    'svg:height': mm(heightMm),
  };
  const frame = element('draw:frame', place, [
    image(`badge-${number}.svg`, 'image/svg+xml'),
    image(`badge-${number}.png`, 'image/png'),
    element('svg:title', {}, [alternative]),
  ]);
  return element('text:p', { 'text:style-name': 'Cellule' }, [frame]);
}

function cells(row: readonly Cell[], style: string, numberOf: PictureNumber): Xml {
  const made = row.map((cell, at) =>
    element(
      'table:table-cell',
      { 'table:style-name': at === 0 ? `${style}1` : style, 'office:value-type': 'string' },
      cell.map((part) => (part.kind === 'picture' ? picture(part, numberOf(part)) : paragraph(part))),
    ),
  );
  return element('table:table-row', { 'table:style-name': 'Rangee' }, made);
}

/** Column styles are named by their width: `Colonne75`. */
export const columnStyle = (width: number): string => `Colonne${String(width).replace('.', '-')}`;
export const tableStyle = (columns: readonly number[]): string =>
  `Tableau${String(columns.reduce((sum, width) => sum + width, 0)).replace('.', '-')}`;

function table({ name, look, columns, head, rows }: Table, numberOf: PictureNumber): Xml {
  const headRows = head
    ? [element('table:table-header-rows', {}, [cells(head, 'CelluleTete', numberOf)])]
    : [];
  return element('table:table', { 'table:name': name, 'table:style-name': tableStyle(columns) }, [
    ...columns.map((width) => element('table:table-column', { 'table:style-name': columnStyle(width) })),
    ...headRows,
    ...rows.map((row) => cells(row, `Cellule-${look}`, numberOf)),
  ]);
}

/** Paragraphs and tables as OpenDocument writes them. */
export const blocks = (list: readonly Block[], numberOf: PictureNumber): readonly Xml[] =>
  list.map((block) => (block.kind === 'table' ? table(block, numberOf) : paragraph(block)));
