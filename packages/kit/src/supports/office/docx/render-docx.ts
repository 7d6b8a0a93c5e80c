import { element, type Xml } from '@coodyssee/logo/svg';
import { type Part, packParts, xmlPart } from '../archive.ts';
import { type OfficeDocument, picturesOf, sheet } from '../document.ts';
import { blocks } from './blocks.ts';
import type { BlockOptions } from './cell-look.ts';
import { fontTable, namedStyles } from './named-styles.ts';
import { namespaces, twips } from './names.ts';
import { contentTypes, coreProperty, type Relation, relations } from './package-parts.ts';

const partRelations: readonly Relation[] = [
  ['styles', 'styles', 'styles.xml'],
  ['settings', 'settings', 'settings.xml'],
  ['fonts', 'fontTable', 'fontTable.xml'],
  ['header1', 'header', 'header1.xml'],
  ['header2', 'header', 'header2.xml'],
  ['footer1', 'footer', 'footer1.xml'],
];

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

/** Word writes no compatibility settings of its own where it finds none newer than 2013's. */
const settings = (): Xml =>
  element('w:settings', namespaces, [
    element('w:compat', {}, [
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ]),
  ]);

function pictureParts(document: OfficeDocument): { parts: readonly Part[]; relations: readonly Relation[] } {
  const pictures = picturesOf(document);
  return {
    parts: pictures.flatMap(({ svg, png }, at) => [
      { path: `word/media/badge-${at + 1}.svg`, bytes: svg },
      { path: `word/media/badge-${at + 1}.png`, bytes: png, isStored: true },
    ]),
    relations: pictures.flatMap((_, at): Relation[] => [
      [`svg${at + 1}`, 'image', `media/badge-${at + 1}.svg`],
      [`png${at + 1}`, 'image', `media/badge-${at + 1}.png`],
    ]),
  };
}

/** A document as the bytes of a WordprocessingML package, for Word and LibreOffice. */
export function renderDocx(document: OfficeDocument): Uint8Array {
  const { title, accent, header, nextHeader, body, footer } = document;
  const pictures = picturesOf(document);
  const options: BlockOptions = { accent, numberOf: (picture) => pictures.indexOf(picture) + 1 };
  const media = pictureParts(document);
  const own = (name: string, children: readonly Xml[]) => element(name, namespaces, children);
  return packParts([
    xmlPart('[Content_Types].xml', contentTypes()),
    xmlPart(
      '_rels/.rels',
      relations([
        ['document', 'officeDocument', 'word/document.xml'],
        ['core', 'core-properties', 'docProps/core.xml'],
      ]),
    ),
    xmlPart(
      'word/document.xml',
      own('w:document', [element('w:body', {}, [...blocks(body, options), section()])]),
    ),
    xmlPart('word/_rels/document.xml.rels', relations(partRelations)),
    xmlPart('word/styles.xml', namedStyles()),
    xmlPart('word/settings.xml', settings()),
    xmlPart('word/fontTable.xml', fontTable()),
    xmlPart('word/header1.xml', own('w:hdr', blocks(header, options))),
    xmlPart('word/_rels/header1.xml.rels', relations(media.relations)),
    xmlPart('word/header2.xml', own('w:hdr', blocks(nextHeader, options))),
    xmlPart('word/footer1.xml', own('w:ftr', blocks(footer, options))),
    xmlPart('word/_rels/footer1.xml.rels', relations(media.relations)),
    xmlPart('docProps/core.xml', coreProperty(title)),
    ...media.parts,
  ]);
}
