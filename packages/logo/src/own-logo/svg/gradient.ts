import { cascade, type Style } from '../markup/cascade.ts';
import type { MarkupElement } from '../markup/element.ts';
import type { StyleSheet } from '../markup/style-sheet.ts';
import { readShare } from './length.ts';
import { black, type Flat, faded, type Rgb, readColour } from './paint.ts';

/** Where elements are found by their id, and how they are styled. */
export interface Library {
  readonly byId: ReadonlyMap<string, MarkupElement>;
  readonly sheet: StyleSheet;
}

interface Stop extends Flat {
  readonly offset: number;
}

/** The element that an `href` names in this very file. */
export function linked({ byId }: Library, { attributes }: MarkupElement): MarkupElement | undefined {
  const [, id] = /^\s*#(.+?)\s*$/.exec(attributes.get('href') ?? '') ?? [];
  return id === undefined ? undefined : byId.get(id);
}

/** A gradient may take its stops from another one, a few times over. */
function stopsOf(library: Library, element: MarkupElement, left = 8): readonly MarkupElement[] {
  const own = element.children.filter(({ name }) => name === 'stop');
  const other = own.length === 0 && left > 0 ? linked(library, element) : undefined;
  return other ? stopsOf(library, other, left - 1) : own;
}

function readStop(stop: MarkupElement, { sheet }: Library, parent: Style): Stop {
  const style = cascade(stop, parent, sheet);
  const flat = faded(readColour(style.get('stop-color'), style) ?? black, style.get('stop-opacity'));
  const written = stop.attributes.get('offset');
  return { ...flat, offset: written === undefined ? 0 : readShare(written) };
}

/** Each stop counts for half the way to its neighbours, and the ends for what lies outside them. */
function shareOf(stops: readonly Stop[], at: number): number {
  const before = at === 0 ? 0 : ((stops[at - 1]?.offset ?? 0) + (stops[at]?.offset ?? 0)) / 2;
  const after = at === stops.length - 1 ? 1 : ((stops[at]?.offset ?? 0) + (stops[at + 1]?.offset ?? 1)) / 2;
  return Math.max(0, after - before);
}

/** The mean of a gradient as one flat colour; null for what is no gradient. */
export function meanColour(library: Library, element: MarkupElement, style: Style): Flat | null {
  if (!/^(?:linear|radial)Gradient$/.test(element.name)) return null;
  const stops = stopsOf(library, element).map((stop) => readStop(stop, library, style));
  const weights = stops.map((stop, at) => shareOf(stops, at) * stop.alpha);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return null;
  const part = (at: number) =>
    stops.reduce((sum, { colour }, stop) => sum + (colour[at] ?? 0) * (weights[stop] ?? 0), 0) / all;
  const mean: Rgb = [part(0), part(1), part(2)];
  return { colour: mean, alpha: Math.min(1, all) };
}
