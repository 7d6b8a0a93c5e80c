import { cascade, styleInPlace } from '../markup/cascade.ts';
import { byName, type MarkupElement, readUrl } from '../markup/element.ts';
import type { StyleSheet } from '../markup/style-sheet.ts';
import { readShare } from './length.ts';
import { black, type Flat, faded, readColour } from './paint.ts';

/** Where elements are found by their id, and how they are styled. */
export interface Library {
  readonly byId: ReadonlyMap<string, MarkupElement>;
  readonly sheet: StyleSheet;
}

export interface Stop extends Flat {
  readonly offset: number;
}

/** The element that an `href` names in this very file. */
export function linked({ byId }: Library, { attributes }: MarkupElement): MarkupElement | undefined {
  const href = attributes.get('href')?.trim() ?? '';
  return href.startsWith('#') ? byName(byId, readUrl(`url("${href}")`)) : undefined;
}

/** A gradient may take what it lacks from another one, a few times over. */
function chainOf(library: Library, element: MarkupElement, left = 8): readonly MarkupElement[] {
  const other = left > 0 ? linked(library, element) : undefined;
  return other && isGradient(other) ? [element, ...chainOf(library, other, left - 1)] : [element];
}

const isGradient = ({ name }: MarkupElement): boolean => /^(?:linear|radial)Gradient$/.test(name);

function readStop(stop: MarkupElement, { sheet }: Library): Stop {
  const style = cascade(stop, stop.parent ? styleInPlace(stop.parent, sheet) : new Map(), sheet);
  const flat = faded(readColour(style.get('stop-color'), style) ?? black, style.get('stop-opacity'));
  const written = stop.attributes.get('offset');
  return { ...flat, offset: written === undefined ? 0 : readShare(written) };
}

/** A gradient as it is written, with what it takes from others. */
export interface Gradient {
  readonly isRadial: boolean;
  /** Their offsets never go back. */
  readonly stops: readonly Stop[];
  readonly attribute: (name: string) => string | undefined;
}

/** Reads a gradient; undefined for what is none, or has no stop. */
export function readGradient(library: Library, element: MarkupElement): Gradient | undefined {
  if (!isGradient(element)) return undefined;
  const chain = chainOf(library, element);
  const isStop = ({ name }: MarkupElement) => name === 'stop';
  const written = chain.find(({ children }) => children.some(isStop))?.children.filter(isStop) ?? [];
  let least = 0;
  const stops = written.map((each) => {
    const stop = readStop(each, library);
    least = Math.max(least, stop.offset);
    return { ...stop, offset: least };
  });
  const attribute = (name: string) =>
    chain.map(({ attributes }) => attributes.get(name)).find((value) => value !== undefined);
  return stops.length > 0 ? { isRadial: element.name === 'radialGradient', stops, attribute } : undefined;
}
