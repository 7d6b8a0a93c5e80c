import { isProperty, parseDeclarations } from './declarations.ts';
import type { MarkupElement } from './element.ts';
import type { StyleSheet } from './style-sheet.ts';

/** The values that hold for an element. */
export type Style = ReadonlyMap<string, string>;

/** What an element takes over from the one it stands in. */
const inherited = [
  ...['fill', 'fill-opacity', 'fill-rule', 'color', 'visibility', 'clip-rule'],
  ...['stroke', 'stroke-opacity', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'marker-start', 'marker-mid', 'marker-end'],
] as const;

/** Later ones win: plain attributes, the sheet's rules, the style attribute, then what is `!important`. */
function* declared(element: MarkupElement, sheet: StyleSheet): Generator<readonly [string, string]> {
  const rules = sheet.rulesFor(element);
  const own = parseDeclarations(element.attributes.get('style') ?? '');
  for (const [name, value] of element.attributes) if (isProperty(name)) yield [name, value.trim()];
  for (const rule of rules) yield* rule.normal;
  yield* own.normal;
  for (const rule of rules) yield* rule.important;
  yield* own.important;
}

/**
 * The style of an element inside another.
 * @param parent style of the element round it; empty for the root
 */
export function cascade(element: MarkupElement, parent: Style, sheet: StyleSheet): Style {
  const style = new Map<string, string>();
  for (const name of inherited) {
    const value = parent.get(name);
    if (value !== undefined) style.set(name, value);
  }
  for (const [name, value] of declared(element, sheet)) {
    const from = value === 'inherit' ? parent.get(name) : value;
    if (from === undefined || value === 'initial') style.delete(name);
    else style.set(name, from);
  }
  return style;
}
