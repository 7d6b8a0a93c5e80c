import { element, type Xml } from '@coodyssee/logo/svg';
import { type Part, packParts, textPart, xmlPart } from '../archive.ts';
import { type Block, type OfficeDocument, picturesOf, type Table } from '../document.ts';
import { blocks } from './blocks.ts';
import { layoutStyles, pageLayout } from './layout-styles.ts';
import { fontFaces, namedStyles } from './named-styles.ts';
import { namespaces } from './names.ts';

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

function metadata({ title }: OfficeDocument): Xml {
  const meta = element('office:meta', {}, [
    element('dc:title', {}, [title]),
    element('dc:language', {}, ['fr-FR']),
  ]);
  return element('office:document-meta', namespaces, [meta]);
}

function manifest(parts: readonly Part[]): Xml {
  const kinds: Readonly<Record<string, string>> = { xml: 'text/xml', svg: 'image/svg+xml', png: 'image/png' };
  const entry = (path: string, kind: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': kind });
  const root = {
    'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
    'manifest:version': '1.3',
  };
  return element('manifest:manifest', root, [
    entry('/', type),
    ...parts.map(({ path }) => entry(path, kinds[path.slice(path.lastIndexOf('.') + 1)] ?? '')),
  ]);
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
  const parts = [
    xmlPart('content.xml', content),
    xmlPart('styles.xml', styles),
    xmlPart('meta.xml', metadata(document)),
    ...pictures.flatMap(({ svg, png }, at) => [
      { path: `Pictures/badge-${at + 1}.svg`, bytes: svg },
      { path: `Pictures/badge-${at + 1}.png`, bytes: png, isStored: true },
    ]),
  ];
  // readers know an OpenDocument by its first bytes: the kind, first and not packed
  const first = { ...textPart('mimetype', type), isStored: true };
  return packParts([first, ...parts, xmlPart('META-INF/manifest.xml', manifest(parts))]);
}
