import { element, type Xml } from '@coodyssee/logo/svg';
import { pt as ofPoints } from '../../../page/point.ts';
import type { Picture } from '../../office/document.ts';
import { fontFaces } from '../../office/odt/named-styles.ts';
import { mm, namespaces, pt } from '../../office/odt/names.ts';
import { packOpenDocument, pictureFrame } from '../../office/odt/package.ts';
import { typeface } from '../../office/styles.ts';
import type { BlankPoster, Line } from './blank-poster.ts';
import { boxTop } from './text-box.ts';

const type = 'application/vnd.oasis.opendocument.graphics';

/** A drawing for LibreOffice Draw: the picture at the back, and each line in a box of its own. */
export function renderBlankOdg({ sheet, lines }: BlankPoster, picture: Picture): Uint8Array {
  const { width, height, title } = sheet;
  const page = element('draw:page', { 'draw:name': 'Affiche', 'draw:master-page-name': 'Affiche' }, [
    pictureFrame(picture, 1, {
      'draw:style-name': 'Fond',
      'draw:layer': 'layout',
      'svg:x': mm(0),
      'svg:y': mm(0),
    }),
    ...lines.map(box),
  ]);
  const content = element('office:document-content', namespaces, [
    fontFaces(),
    element('office:automatic-styles', {}, [flat('Fond'), ...lines.flatMap(textStyles)]),
    element('office:body', {}, [element('office:drawing', {}, [page])]),
  ]);
  return packOpenDocument({ type, title, content, styles: pageStyles(width, height), pictures: [picture] });
}

const flat = (name: string): Xml =>
  element('style:style', { 'style:name': name, 'style:family': 'graphic' }, [
    element('style:graphic-properties', {
      'draw:stroke': 'none',
      'draw:fill': 'none',
      'fo:padding': mm(0),
      'draw:auto-grow-height': 'true',
    }),
  ]);

const textStyles = ({ size, weight, ink }: Line, at: number): readonly Xml[] => [
  flat(`Boite${at}`),
  element('style:style', { 'style:name': `Ligne${at}`, 'style:family': 'paragraph' }, [
    element('style:text-properties', {
      'style:font-name': typeface.name,
      'fo:font-size': pt(size),
      'fo:font-weight': weight === 700 ? 'bold' : 'normal',
      'fo:color': ink.screen,
      'fo:language': 'fr',
      'fo:country': 'FR',
    }),
  ]),
];

const box = (line: Line, at: number): Xml =>
  element(
    'draw:frame',
    {
      'draw:style-name': `Boite${at}`,
      'draw:layer': 'layout',
      'svg:x': mm(line.x),
      'svg:y': mm(boxTop(line)),
      'svg:width': mm(line.width),
      'svg:height': mm(1.2 * ofPoints(line.size)),
    },
    [element('draw:text-box', {}, [element('text:p', { 'text:style-name': `Ligne${at}` }, [line.words])])],
  );

function pageStyles(width: number, height: number): Xml {
  const layout = element('style:page-layout', { 'style:name': 'A3' }, [
    element('style:page-layout-properties', {
      'fo:page-width': mm(width),
      'fo:page-height': mm(height),
      'fo:margin-top': mm(0),
      'fo:margin-right': mm(0),
      'fo:margin-bottom': mm(0),
      'fo:margin-left': mm(0),
      'style:print-orientation': 'portrait',
    }),
  ]);
  return element('office:document-styles', namespaces, [
    fontFaces(),
    element('office:styles', {}, []),
    element('office:automatic-styles', {}, [
      layout,
      element('style:style', { 'style:name': 'Page', 'style:family': 'drawing-page' }, [
        element('style:drawing-page-properties', { 'draw:background-size': 'border', 'draw:fill': 'none' }),
      ]),
    ]),
    element('office:master-styles', {}, [
      element('style:master-page', {
        'style:name': 'Affiche',
        'style:page-layout-name': 'A3',
        'draw:style-name': 'Page',
      }),
    ]),
  ]);
}
