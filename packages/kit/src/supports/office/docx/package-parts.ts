import { type Attributes, element, type Xml } from '@coodyssee/logo/svg';
import { relationType } from './names.ts';

const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The kind of each part of the package. */
const kinds: Readonly<Record<string, string>> = {
  '/word/document.xml': `${word}.document.main+xml`,
  '/word/styles.xml': `${word}.styles+xml`,
  '/word/settings.xml': `${word}.settings+xml`,
  '/word/fontTable.xml': `${word}.fontTable+xml`,
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
};

const byEnding = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** @param more parts of this document alone: their paths and their kinds */
export const contentTypes = (more: readonly (readonly [path: string, kind: 'header' | 'footer'])[]): Xml =>
  element('Types', { xmlns: `${packageTypes}/content-types` }, [
    ...Object.entries(byEnding).map(([ending, kind]) =>
      element('Default', { Extension: ending, ContentType: kind }),
    ),
    ...[...Object.entries(kinds), ...more.map(([path, kind]) => [path, `${word}.${kind}+xml`] as const)].map(
      ([path, kind]) => element('Override', { PartName: path, ContentType: kind }),
    ),
  ]);

/** One part that another one names: its id, the last word of its type, and its path. */
export type Relation = readonly [id: string, kind: string, target: string];

const coreProperties = `${packageTypes}/relationships/metadata/core-properties`;

export const relations = (list: readonly Relation[]): Xml =>
  element('Relationships', { xmlns: `${packageTypes}/relationships` }, [
    ...list.map(([id, kind, target]) =>
      element('Relationship', {
        Id: id,
        Type: kind === 'core-properties' ? coreProperties : `${relationType}/${kind}`,
        Target: target,
      }),
    ),
  ]);

export function coreProperty(title: string): Xml {
  const root: Attributes = {
    'xmlns:cp': `${packageTypes}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return element('cp:coreProperties', root, [
    element('dc:title', {}, [title]),
    element('dc:language', {}, ['fr-FR']),
  ]);
}
