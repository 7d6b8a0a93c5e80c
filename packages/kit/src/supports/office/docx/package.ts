import { element, type Xml } from '@coodyssee/logo/svg';
import { type Part, packParts, xmlPart } from '../archive.ts';
import type { Picture } from '../document.ts';
import { fontTable, namedStyles } from './named-styles.ts';
import { namespaces } from './names.ts';
import { contentTypes, coreProperty, type Relation, relations } from './package-parts.ts';

/** What a document for Word is packed from. */
export interface WordDocument {
  readonly title: string;
  readonly document: Xml;
  /** Every part may show them. */
  readonly pictures: readonly Picture[];
  /** Heads and feet, by their ids. */
  readonly parts?: readonly { readonly id: string; readonly kind: 'header' | 'footer'; readonly root: Xml }[];
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

const media = (pictures: readonly Picture[]): readonly Part[] =>
  pictures.flatMap(({ svg, png }, at) => [
    { path: `word/media/badge-${at + 1}.svg`, bytes: svg },
    { path: `word/media/badge-${at + 1}.png`, bytes: png, isStored: true },
  ]);

const mediaRelations = (pictures: readonly Picture[]): readonly Relation[] =>
  pictures.flatMap((_, at): Relation[] => [
    [`svg${at + 1}`, 'image', `media/badge-${at + 1}.svg`],
    [`png${at + 1}`, 'image', `media/badge-${at + 1}.png`],
  ]);

/** The bytes of a WordprocessingML package. */
export function packWord({ title, document, pictures, parts = [] }: WordDocument): Uint8Array {
  const shown = mediaRelations(pictures);
  // where there are heads and feet, they show the pictures; else the page does
  const relationsOf = parts.length > 0 ? [] : shown;
  return packParts([
    xmlPart('[Content_Types].xml', contentTypes(parts.map(({ id, kind }) => [`/word/${id}.xml`, kind]))),
    xmlPart(
      '_rels/.rels',
      relations([
        ['document', 'officeDocument', 'word/document.xml'],
        ['core', 'core-properties', 'docProps/core.xml'],
      ]),
    ),
    xmlPart('word/document.xml', document),
    xmlPart(
      'word/_rels/document.xml.rels',
      relations([
        ['styles', 'styles', 'styles.xml'],
        ['settings', 'settings', 'settings.xml'],
        ['fonts', 'fontTable', 'fontTable.xml'],
        ...parts.map(({ id, kind }): Relation => [id, kind, `${id}.xml`]),
        ...relationsOf,
      ]),
    ),
    xmlPart('word/styles.xml', namedStyles()),
    xmlPart('word/settings.xml', settings()),
    xmlPart('word/fontTable.xml', fontTable()),
    ...parts.flatMap(({ id, root }) => [
      xmlPart(`word/${id}.xml`, root),
      xmlPart(`word/_rels/${id}.xml.rels`, relations(shown)),
    ]),
    xmlPart('docProps/core.xml', coreProperty(title)),
    ...media(pictures),
  ]);
}
