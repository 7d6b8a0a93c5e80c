import { type Attributes, element, type Xml } from '@coodyssee/logo/svg';
import { cellRoom, gutter, type OfficeDocument, sheet, type Table } from '../document.ts';
import { office } from '../styles.ts';
import { amountFormat, amountStyle } from './amount-format.ts';
import { columnStyle, rowStyle, tableStyle } from './blocks.ts';
import { mm } from './names.ts';

const style = (name: string, family: string, properties: string, attributes: Attributes): Xml =>
  element('style:style', { 'style:name': name, 'style:family': family }, [element(properties, attributes)]);

/**
 * A cell's style three times: the first column's stands on the margin, the others keep room at their left, and the last
 * one holds an amount.
 */
const cellStyles = (name: string, room: number, attributes: Attributes = {}): readonly Xml[] =>
  (['1', '', 'Montant'] as const).map((place) =>
    element(
      'style:style',
      {
        'style:name': `${name}${place}`,
        'style:family': 'table-cell',
        'style:data-style-name': place === 'Montant' ? amountStyle : undefined,
      },
      [
        element('style:table-cell-properties', {
          'fo:padding-top': mm(room),
          'fo:padding-right': '0mm',
          'fo:padding-bottom': mm(room),
          'fo:padding-left': mm(place === '1' || room === 0 ? 0 : gutter),
          ...attributes,
        }),
      ],
    ),
  );

/** Rows keep together, and those of one table are of one height until their words need more. */
const rowStyles = (height: number | undefined): Xml =>
  style(rowStyle(height), 'table-row', 'style:table-row-properties', {
    'fo:keep-together': 'always',
    'style:min-row-height': height === undefined ? undefined : mm(height),
  });

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
    ...amountFormat(),
    ...unique([undefined, ...tables.map(({ rowHeight }) => rowHeight)]).map(rowStyles),
    ...cellStyles('Cellule-layout', 0),
    ...cellStyles('Cellule-lines', cellRoom.lines, { 'fo:border-bottom': `0.5pt solid ${office.rule}` }),
    ...cellStyles('Cellule-totals', cellRoom.totals),
    style('Cellule-sign1', 'table-cell', 'style:table-cell-properties', {
      'fo:padding': '0mm',
      'fo:padding-right': mm(2 * gutter),
    }),
    style('Cellule-sign', 'table-cell', 'style:table-cell-properties', {
      'fo:padding': mm(cellRoom.sign),
      'fo:border': `0.5pt solid ${office.rule}`,
    }),
    ...cellStyles('CelluleTete', cellRoom.lines, {
      'fo:border-bottom': `1.5pt solid ${accent}`,
      'style:vertical-align': 'bottom',
    }),
    style('Sol', 'graphic', 'style:graphic-properties', {
      'style:horizontal-pos': 'from-left',
      'style:horizontal-rel': 'page',
      'style:vertical-pos': 'from-top',
      'style:vertical-rel': 'page',
      'style:wrap': 'run-through',
      'style:run-through': 'background',
      'style:flow-with-text': 'false',
      'fo:margin': '0mm',
      'fo:padding': '0mm',
      'fo:border': 'none',
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
    'fo:min-height': '10mm',
    'fo:margin-top': '6mm',
  });
  return element('style:page-layout', { 'style:name': 'A4' }, [
    page,
    element('style:header-style', {}, [head]),
    element('style:footer-style', {}, [foot]),
  ]);
}
