import { element, type Xml } from '@coodyssee/logo/svg';
import { type Block, type OfficeDocument, picturesOf, type Table } from '../document.ts';
import { blocks } from './blocks.ts';
import { layoutStyles, pageLayout } from './layout-styles.ts';
import { fontFaces, namedStyles } from './named-styles.ts';
import { namespaces } from './names.ts';
import { packOpenDocument } from './package.ts';

const type = 'application/vnd.oasis.opendocument.text';

const tablesIn = (list: readonly Block[]): readonly Table[] => list.filter((block) => block.kind === 'table');

/** The first page has the whole header, the next ones a line. */
function masterPages(
  { header, nextHeader, footer }: OfficeDocument,
  write: (list: readonly Block[]) => readonly Xml[],
): Xml {
  const page = (name: string, head: readonly Block[], next?: string) =>
    element(
      'style:master-page',
      { 'style:name': name, 'style:page-layout-name': 'A4', 'style:next-style-name': next },
      [element('style:header', {}, write(head)), element('style:footer', {}, write(footer))],
    );
  return element('office:master-styles', {}, [page('Standard', header, 'Suite'), page('Suite', nextHeader)]);
}

/** A document as the bytes of an OpenDocument text, for LibreOffice and Word. */
export function renderOdt(document: OfficeDocument): Uint8Array {
  const pictures = picturesOf(document);
  const write = (list: readonly Block[]) => blocks(list, (picture) => pictures.indexOf(picture) + 1);
  const { header, nextHeader, body, footer } = document;
  const styles = element('office:document-styles', namespaces, [
    fontFaces(),
    namedStyles(),
    element('office:automatic-styles', {}, [
      ...layoutStyles(document, tablesIn([...header, ...nextHeader, ...footer])),
      pageLayout(),
    ]),
    masterPages(document, write),
  ]);
  const content = element('office:document-content', namespaces, [
    fontFaces(),
    element('office:automatic-styles', {}, layoutStyles(document, tablesIn(body))),
    element('office:body', {}, [element('office:text', {}, write(body))]),
  ]);
  return packOpenDocument({ type, title: document.title, content, styles, pictures });
}
