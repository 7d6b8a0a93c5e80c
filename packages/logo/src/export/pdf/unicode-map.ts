/** A CMap takes at most a hundred entries in one list. */
const most = 100;

const utf16 = (letter: string): string =>
  Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at).toString(16).padStart(4, '0')).join(
    '',
  );

/**
 * The letters that the codes 0, 1, 2… stand for, as a PDF's ToUnicode map.
 * @param letters at most 256, each one code point
 */
export function unicodeMap(letters: readonly string[]): string {
  const entries = letters.map((letter, code) => `<${code.toString(16).padStart(2, '0')}> <${utf16(letter)}>`);
  const lists = Array.from({ length: Math.ceil(entries.length / most) }, (_, at) => {
    const list = entries.slice(at * most, (at + 1) * most);
    return [`${list.length} beginbfchar`, ...list, 'endbfchar'].join('\n');
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Mots def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<00> <ff>',
    'endcodespacerange',
    ...lists,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
