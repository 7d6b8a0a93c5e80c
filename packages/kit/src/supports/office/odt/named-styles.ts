import { element, type Xml } from '@coodyssee/logo/svg';
import { naturalLeading, office, styleEntries, type TextStyle, typeface } from '../styles.ts';
import { pt } from './names.ts';

export const fontFaces = (): Xml =>
  element('office:font-face-decls', {}, [
    element('style:font-face', {
      'style:name': typeface.name,
      'svg:font-family': [typeface.name, ...typeface.fallbacks].join(', '),
      'style:font-family-generic': 'swiss',
      'style:font-pitch': 'variable',
    }),
  ]);

const textProperties = (size: number, colour: string, bold = false): Xml =>
  element('style:text-properties', {
    'style:font-name': typeface.name,
    'fo:font-size': pt(size),
    'fo:font-weight': bold ? 'bold' : 'normal',
    'fo:color': colour,
    'fo:language': 'fr',
    'fo:country': 'FR',
  });

function paragraphStyle(name: string, style: TextStyle): Xml {
  const {
    label,
    size,
    bold,
    colour,
    leading,
    before = 0,
    after = 0,
    align = 'left',
    level,
    keepWithNext,
  } = style;
  const attributes = {
    'style:name': name,
    'style:display-name': label,
    'style:family': 'paragraph',
    'style:parent-style-name': 'Standard',
    'style:default-outline-level': level,
    'style:class': 'text',
  };
  const layout = element('style:paragraph-properties', {
    'fo:line-height': `${Math.round((leading / naturalLeading) * 100)}%`,
    'fo:margin-top': pt(before),
    'fo:margin-bottom': pt(after),
    'fo:text-align': align === 'right' ? 'end' : 'start',
    'fo:keep-with-next': keepWithNext ? 'always' : undefined,
    'fo:hyphenation-ladder-count': 'no-limit',
    'fo:orphans': 2,
    'fo:widows': 2,
  });
  return element('style:style', attributes, [layout, textProperties(size, colour, bold)]);
}

const characterStyle = (name: string, label: string, attributes: Record<string, string>): Xml =>
  element('style:style', { 'style:name': name, 'style:display-name': label, 'style:family': 'text' }, [
    element('style:text-properties', attributes),
  ]);

/** The styles a person finds in the style list, by their French names. */
export function namedStyles(): Xml {
  const standard = element(
    'style:style',
    { 'style:name': 'Standard', 'style:family': 'paragraph', 'style:class': 'text' },
    [textProperties(10.5, styleEntries[0]?.[1].colour ?? '')],
  );
  return element('office:styles', {}, [
    standard,
    ...styleEntries.map(([name, style]) => paragraphStyle(name, style)),
    characterStyle('Fort', 'Fort', { 'fo:font-weight': 'bold' }),
    characterStyle('Champ', 'Champ à remplir', { 'fo:color': office.field }),
  ]);
}
