import { type Attributes, element, type Xml } from '@coodyssee/logo/svg';
import { cellRoom, gutter, type OfficeDocument, sheet, type Table } from '../document.ts';
import { office } from '../styles.ts';
import { columnStyle, tableStyle } from './blocks.ts';
import { mm } from './names.ts';

const style = (name: string, family: string, properties: string, attributes: Attributes): Xml =>
  element('style:style', { 'style:name': name, 'style:family': family }, [element(properties, attributes)]);

/** A cell's style twice: the first column's stands on the margin, the others keep room at their left. */
const cellStyles = (name: string, room: number, attributes: Attributes = {}): readonly Xml[] =>
  (['1', ''] as const).map((first) =>
    style(`${name}${first}`, 'table-cell', 'style:table-cell-properties', {
      'fo:padding-top': mm(room),
      'fo:padding-right': '0mm',
      'fo:padding-bottom': mm(room),
      'fo:padding-left': mm(first || room === 0 ? 0 : gutter),
      ...attributes,
    }),
  );

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

function tableStyles(tables: readonly Table[]): readonly Xml[] {
  const widths = unique(tables.flatMap(({ columns }) => columns));
  const wholes = new Map(
    tables.map(({ columns }) => [tableStyle(columns), columns.reduce((sum, width) => sum + width, 0)]),
  );
  return [
    ...widths.map((width) =>
      style(columnStyle(width), 'table-column', 'style:table-column-properties', {
        'style:column-width': mm(width),
      }),
    ),
    ...[...wholes].map(([name, width]) =>
      style(name, 'table', 'style:table-properties', {
        'style:width': mm(width),
        'table:align': 'left',
        'fo:margin': '0mm',
      }),
    ),
  ];
}

/** Styles of tables, cells and pictures: they belong to one document and stay out of the style list. */
export function layoutStyles({ accent }: OfficeDocument, tables: readonly Table[]): readonly Xml[] {
  return [
    ...tableStyles(tables),
    style('Rangee', 'table-row', 'style:table-row-properties', { 'fo:keep-together': 'always' }),
    ...cellStyles('Cellule-layout', 0),
    ...cellStyles('Cellule-lines', cellRoom.lines, { 'fo:border-bottom': `0.5pt solid ${office.rule}` }),
    ...cellStyles('Cellule-totals', cellRoom.totals),
    ...cellStyles('CelluleTete', cellRoom.lines, {
      'fo:border-bottom': `1.5pt solid ${accent}`,
      'style:vertical-align': 'bottom',
    }),
    style('Image', 'graphic', 'style:graphic-properties', {
      'style:vertical-pos': 'top',
      'style:vertical-rel': 'baseline',
      'fo:margin': '0mm',
      'fo:padding': '0mm',
      'fo:border': 'none',
    }),
  ];
}

/** The page itself, which only the styles' own part may hold. */
export function pageLayout(): Xml {
  const page = element('style:page-layout-properties', {
    'fo:page-width': mm(sheet.width),
    'fo:page-height': mm(sheet.height),
    'style:print-orientation': 'portrait',
    'fo:margin-top': mm(sheet.top),
    'fo:margin-right': mm(sheet.right),
    'fo:margin-bottom': mm(sheet.bottom),
    'fo:margin-left': mm(sheet.left),
  });
  const head = element('style:header-footer-properties', {
    'fo:min-height': '12mm',
    'fo:margin-bottom': '8mm',
  });
  const foot = element('style:header-footer-properties', {
    'fo:min-height': '12mm',
    'fo:margin-top': '6mm',
    'fo:border-top': `0.5pt solid ${office.rule}`,
    'fo:padding-top': '2mm',
  });
  return element('style:page-layout', { 'style:name': 'A4' }, [
    page,
    element('style:header-style', {}, [head]),
    element('style:footer-style', {}, [foot]),
  ]);
}
