import type { CssNode } from 'css-tree';
import parse from 'css-tree/parser';
import { isReadable } from './readable.ts';

/** Measures of the basic shapes, which a style may give as well as an attribute. */
export const measures = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry'] as const;

/** The properties that change what is drawn; any other is left. */
const properties = new Set<string>([
  ...['fill', 'fill-opacity', 'fill-rule', 'opacity', 'color', 'color-scheme', 'display', 'visibility'],
  ...['stroke', 'stroke-opacity', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'clip-path', 'clip-rule', 'mask', 'mask-type', 'filter'],
  ...['transform', 'transform-origin', 'transform-box', 'translate', 'rotate', 'scale', 'paint-order'],
  ...['stop-color', 'stop-opacity', 'flood-color', 'flood-opacity', 'color-interpolation-filters'],
  ...['marker-start', 'marker-mid', 'marker-end', 'marker', 'vector-effect', 'overflow', 'font-size'],
  ...['mix-blend-mode', 'isolation', 'animation', 'animation-name', ...measures],
]);

const isProperty = (name: string): boolean => properties.has(name) || name.startsWith('--');

/** Properties that a plain attribute of their name does not give. */
const styleOnly = new Set(['translate', 'rotate', 'scale', 'animation', 'animation-name', 'color-scheme']);

export const isAttribute = (name: string): boolean => properties.has(name) && !styleOnly.has(name);

/** Property values by name. */
export type Declarations = ReadonlyMap<string, string>;

/** Declarations, those marked `!important` apart. */
interface Declared {
  readonly normal: Declarations;
  readonly important: Declarations;
}

export const emptyDeclarations: Declared = { normal: new Map(), important: new Map() };

/** Longer values are data, not measures or colours. */
const longestValue = 2000;

const plain = (value: string): string => value.replace(/\/\*[\s\S]*?\*\//g, ' ').trim();

/** The declarations among the nodes of a block; one that cannot be read leaves an earlier one standing. */
export function readDeclarations(nodes: readonly CssNode[]): Declared {
  const declared = { normal: new Map<string, string>(), important: new Map<string, string>() };
  for (const node of nodes) {
    if (node.type !== 'Declaration' || node.value.type !== 'Raw') continue;
    const name = node.property.startsWith('--') ? node.property : node.property.toLowerCase();
    const value = plain(node.value.value);
    if (!isProperty(name) || value.length > longestValue || !isReadable(name, value)) continue;
    declared[node.important ? 'important' : 'normal'].set(name, value);
  }
  return declared;
}

/**
 * Reads declarations as in a style attribute.
 * @example parseDeclarations('fill: red; stroke:none!important').normal.get('fill') // 'red'
 */
export function parseDeclarations(text: string): Declared {
  if (text === '') return emptyDeclarations;
  const list = parse(text, { context: 'declarationList', parseValue: false, parseCustomProperty: false });
  return list.type === 'DeclarationList' ? readDeclarations(list.children.toArray()) : emptyDeclarations;
}
