import { element, type Xml } from '@coodyssee/logo/svg';
import { naturalLeading, office, styleEntries, type TextStyle, typeface } from '../styles.ts';
import { hex, namespaces } from './names.ts';

const fonts = element('w:rFonts', {
  'w:ascii': typeface.name,
  'w:hAnsi': typeface.name,
  'w:cs': typeface.name,
});

const characters = (size: number, colour: string, bold = false): Xml =>
  element('w:rPr', {}, [
    fonts,
    ...(bold ? [element('w:b', {}), element('w:bCs', {})] : []),
    element('w:color', { 'w:val': hex(colour) }),
    element('w:sz', { 'w:val': size * 2 }),
    element('w:szCs', { 'w:val': size * 2 }),
  ]);

const twentieths = (points: number): number => Math.round(points * 20);

/** Children stand in the order the schema asks for. */
function paragraphStyle(name: string, style: TextStyle): Xml {
  const { label, size, bold, colour, leading, before = 0, after = 0, align, level, keepWithNext } = style;
  const spacing = {
    'w:before': twentieths(before),
    'w:after': twentieths(after),
    'w:line': Math.round((leading / naturalLeading) * 240),
    'w:lineRule': 'auto',
  };
  const layout = element('w:pPr', {}, [
    ...(keepWithNext ? [element('w:keepNext', {})] : []),
    element('w:spacing', spacing),
    ...(align === 'right' ? [element('w:jc', { 'w:val': 'right' })] : []),
    ...(level ? [element('w:outlineLvl', { 'w:val': level - 1 })] : []),
  ]);
  return element('w:style', { 'w:type': 'paragraph', 'w:styleId': name, 'w:customStyle': 1 }, [
    element('w:name', { 'w:val': label }),
    element('w:basedOn', { 'w:val': 'Normal' }),
    element('w:qFormat', {}),
    layout,
    characters(size, colour, bold),
  ]);
}

function characterStyle(name: string, label: string, properties: readonly Xml[]): Xml {
  return element('w:style', { 'w:type': 'character', 'w:styleId': name, 'w:customStyle': 1 }, [
    element('w:name', { 'w:val': label }),
    element('w:rPr', {}, properties),
  ]);
}

/** The styles a person finds in the style list, by their French names. */
export function namedStyles(): Xml {
  const language = element('w:lang', { 'w:val': 'fr-FR', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' });
  const defaults = element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [element('w:rPr', {}, [fonts, element('w:sz', { 'w:val': 21 }), language])]),
    element('w:pPrDefault', {}),
  ]);
  const normal = element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
    element('w:name', { 'w:val': 'Normal' }),
  ]);
  return element('w:styles', namespaces, [
    defaults,
    normal,
    ...styleEntries.map(([name, style]) => paragraphStyle(name, style)),
    characterStyle('Fort', 'Fort', [element('w:b', {}), element('w:bCs', {})]),
    characterStyle('Champ', 'Champ à remplir', [element('w:color', { 'w:val': hex(office.field) })]),
  ]);
}

/** Which face to take where Figtree is not installed. */
export const fontTable = (): Xml =>
  element('w:fonts', namespaces, [
    element('w:font', { 'w:name': typeface.name }, [
      element('w:altName', { 'w:val': typeface.fallbacks.join(',') }),
      element('w:family', { 'w:val': 'swiss' }),
      element('w:pitch', { 'w:val': 'variable' }),
    ]),
  ]);
