import { type Attributes, element, type Xml } from '@coodyssee/logo/svg';
import { type Part, packParts, textPart, xmlPart } from '../archive.ts';
import type { Picture } from '../document.ts';
import { mm, namespaces } from './names.ts';

/** What every OpenDocument is packed from. */
export interface OpenDocument {
  /** Its media type. */
  readonly type: string;
  readonly title: string;
  readonly content: Xml;
  readonly styles: Xml;
  readonly pictures: readonly Picture[];
}

/** LibreOffice draws the first image it knows: the outlines; an older reader takes the pixels. */
export function pictureFrame(
  { widthMm, heightMm, alternative }: Picture,
  number: number,
  at: Attributes,
): Xml {
  const image = (file: string, type: string) =>
    element('draw:image', {
      'xlink:href': `Pictures/${file}`,
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
      'draw:mime-type': type,
    });
  const place = {
    ...at,
    'draw:name': `Image ${number}`,
    'svg:width': mm(widthMm),
    'svg:height': mm(heightMm),
  };
  return element('draw:frame', place, [
    image(`badge-${number}.svg`, 'image/svg+xml'),
    image(`badge-${number}.png`, 'image/png'),
    element('svg:title', {}, [alternative]),
  ]);
}

const metadata = (title: string): Xml =>
  element('office:document-meta', namespaces, [
    element('office:meta', {}, [element('dc:title', {}, [title]), element('dc:language', {}, ['fr-FR'])]),
  ]);

function manifest(type: string, parts: readonly Part[]): Xml {
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

/** The bytes of an OpenDocument, its parts and the pictures that it names. */
export function packOpenDocument({ type, title, content, styles, pictures }: OpenDocument): Uint8Array {
  const parts = [
    xmlPart('content.xml', content),
    xmlPart('styles.xml', styles),
    xmlPart('meta.xml', metadata(title)),
    ...pictures.flatMap(({ svg, png }, at) => [
      { path: `Pictures/badge-${at + 1}.svg`, bytes: svg },
      { path: `Pictures/badge-${at + 1}.png`, bytes: png, isStored: true },
    ]),
  ];
  // readers know an OpenDocument by its first bytes: the kind, first and not packed
  const first = { ...textPart('mimetype', type), isStored: true };
  return packParts([first, ...parts, xmlPart('META-INF/manifest.xml', manifest(type, parts))]);
}
