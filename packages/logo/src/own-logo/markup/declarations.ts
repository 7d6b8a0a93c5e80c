/** The properties that change what is drawn; any other is left. */
const properties = new Set([
  ...['fill', 'fill-opacity', 'fill-rule', 'opacity', 'color', 'display', 'visibility', 'transform'],
  ...['stroke', 'stroke-opacity', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'clip-path', 'clip-rule', 'mask', 'filter', 'mix-blend-mode'],
  ...['stop-color', 'stop-opacity', 'marker-start', 'marker-mid', 'marker-end', 'marker', 'vector-effect'],
]);

export const isProperty = (name: string): boolean => properties.has(name);

/** Property values by name. */
export type Declarations = ReadonlyMap<string, string>;

/** Longer values are data, not measures or colours. */
const longestValue = 2000;

/**
 * Reads declarations as in a style attribute; those marked `!important` come apart.
 * @example parseDeclarations('fill: red; stroke:none!important').normal.get('fill') // 'red'
 */
export function parseDeclarations(text: string): { normal: Declarations; important: Declarations } {
  const normal = new Map<string, string>();
  const important = new Map<string, string>();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    if (colon < 0 || !isProperty(name) || value === '' || value.length > longestValue) continue;
    const plain = value.replace(/\s*!\s*important$/i, '');
    (plain === value ? normal : important).set(name, plain);
  }
  return { normal, important };
}
