import { atRest } from './at-rest.ts';
import { isAttribute, parseDeclarations } from './declarations.ts';
import type { MarkupElement } from './element.ts';
import { withFontSize } from './font-size.ts';
import { isReadable, isWide } from './readable.ts';
import type { StyleSheet } from './style-sheet.ts';
import { withVariables } from './variables.ts';

/** The values that hold for an element. */
export type Style = ReadonlyMap<string, string>;

/** What an element takes over from the one it stands in. */
const inherited = new Set([
  ...['fill', 'fill-opacity', 'fill-rule', 'color', 'color-scheme', 'visibility', 'clip-rule', 'paint-order'],
  ...['stroke', 'stroke-opacity', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'marker-start', 'marker-mid', 'marker-end', 'font-size'],
  'color-interpolation-filters',
]);

const isInherited = (name: string) => inherited.has(name) || name.startsWith('--');

/** Later ones win: plain attributes, the sheet's rules, the style attribute, what is `!important`, animations. */
function* declared(element: MarkupElement, sheet: StyleSheet): Generator<readonly [string, string]> {
  const rules = sheet.rulesFor(element);
  const own = parseDeclarations(element.attributes.get('style') ?? '');
  for (const [name, written] of element.attributes) {
    const value = written.trim();
    if (isAttribute(name) && isReadable(name, value)) yield [name, value];
  }
  for (const rule of rules) yield* rule.normal;
  yield* own.normal;
  for (const rule of rules) yield* rule.important;
  yield* own.important;
  yield* atRest(element);
}

/** What a word for another value stands for; undefined for none at all. */
function settled(name: string, value: string, parent: Style): string | undefined {
  if (!isWide(value)) return value;
  const word = value.toLowerCase();
  if (word === 'inherit') return parent.get(name);
  return word === 'initial' || !isInherited(name) ? undefined : parent.get(name);
}

/**
 * The style of an element inside another.
 * @param parent style of the element round it; empty for the root
 */
export function cascade(element: MarkupElement, parent: Style, sheet: StyleSheet): Style {
  const style = new Map<string, string>();
  for (const [name, value] of parent) if (isInherited(name)) style.set(name, value);
  for (const [name, value] of declared(element, sheet)) style.set(name, value);
  for (const [name, value] of style) {
    const plain = withVariables(value, style);
    const stands = plain !== undefined && isReadable(name, plain) ? plain : 'unset';
    const from = settled(name, name.startsWith('--') ? value : stands, parent);
    if (from === undefined) style.delete(name);
    else style.set(name, from);
  }
  return withFontSize(style, parent);
}

/** Styles that were worked out, by the sheet they follow. */
const known = new WeakMap<StyleSheet, WeakMap<MarkupElement, Style>>();

/** The style of an element where it stands in its file, whatever refers to it. */
export function styleInPlace(element: MarkupElement, sheet: StyleSheet): Style {
  const styles = known.get(sheet) ?? new WeakMap<MarkupElement, Style>();
  known.set(sheet, styles);
  const found = styles.get(element);
  if (found) return found;
  const parent = element.parent ? styleInPlace(element.parent, sheet) : new Map<string, string>();
  const style = cascade(element, parent, sheet);
  styles.set(element, style);
  return style;
}
