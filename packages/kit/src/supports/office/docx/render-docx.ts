import { element, type Xml } from '@coodyssee/logo/svg';
import { type OfficeDocument, picturesOf, sheet } from '../document.ts';
import { blocks } from './blocks.ts';
import type { BlockOptions } from './cell-look.ts';
import { namespaces, twips } from './names.ts';
import { packWord } from './package.ts';

/** The page, and which header and footer it has: the first page its own header. */
function section(): Xml {
  const reference = (kind: 'header' | 'footer', id: string, type: 'first' | 'default') =>
    element(`w:${kind}Reference`, { 'w:type': type, 'r:id': id });
  const margins = {
    'w:top': twips(sheet.top + 30),
    'w:right': twips(sheet.right),
    'w:bottom': twips(sheet.bottom + 16),
    'w:left': twips(sheet.left),
    'w:header': twips(sheet.top),
    'w:footer': twips(sheet.bottom),
    'w:gutter': 0,
  };
  return element('w:sectPr', {}, [
    reference('header', 'header1', 'first'),
    reference('header', 'header2', 'default'),
    reference('footer', 'footer1', 'first'),
    reference('footer', 'footer1', 'default'),
    element('w:pgSz', { 'w:w': twips(sheet.width), 'w:h': twips(sheet.height) }),
    element('w:pgMar', margins),
    element('w:titlePg', {}),
  ]);
}

/** A document as the bytes of a WordprocessingML package, for Word and LibreOffice. */
export function renderDocx(document: OfficeDocument): Uint8Array {
  const { title, accent, header, nextHeader, body, footer } = document;
  const pictures = picturesOf(document);
  const options: BlockOptions = { accent, numberOf: (picture) => pictures.indexOf(picture) + 1 };
  const own = (name: string, children: readonly Xml[]) => element(name, namespaces, children);
  return packWord({
    title,
    document: own('w:document', [element('w:body', {}, [...blocks(body, options), section()])]),
    pictures,
    parts: [
      { id: 'header1', kind: 'header', root: own('w:hdr', blocks(header, options)) },
      { id: 'header2', kind: 'header', root: own('w:hdr', blocks(nextHeader, options)) },
      { id: 'footer1', kind: 'footer', root: own('w:ftr', blocks(footer, options)) },
    ],
  });
}
