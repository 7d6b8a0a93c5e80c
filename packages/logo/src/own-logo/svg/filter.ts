import { insideOf, partsOf } from '../colours/functions.ts';
import { cascade, styleInPlace } from '../markup/cascade.ts';
import { byName, type MarkupElement, readUrl } from '../markup/element.ts';
import { colourMatrix, cssMatrices, type Rgba, transferred } from './filter-colours.ts';
import { black, faded, readColour } from './paint.ts';
import type { Item, Reading, Standing } from './place.ts';

const toLinear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLinear = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

const mapColour = ([r, g, b, a]: Rgba, change: (part: number) => number): Rgba => [
  change(r),
  change(g),
  change(b),
  a,
];
type Primitive = (
  element: MarkupElement,
  inputs: (name: string) => Rgba,
  reading: Reading,
) => Rgba | undefined;

const over = ([r, g, b, a]: Rgba, [R, G, B, A]: Rgba): Rgba => {
  const all = a + A * (1 - a);
  const part = (top: number, under: number) => (all === 0 ? 0 : (top * a + under * A * (1 - a)) / all);
  return [part(r, R), part(g, G), part(b, B), all];
};

/** The parts of an effect that change colours and move nothing. */
const primitives: Readonly<Record<string, Primitive>> = {
  feColorMatrix: (element, input) => colourMatrix(element.attributes)?.(input('in')),
  feComponentTransfer: (element, input) => transferred(element.children, input('in')),
  feFlood: (element, _, { library }) => {
    const style = cascade(
      element,
      element.parent ? styleInPlace(element.parent, library.sheet) : new Map(),
      library.sheet,
    );
    const { colour, alpha } = faded(
      readColour(style.get('flood-color'), style) ?? black,
      style.get('flood-opacity'),
    );
    return [...colour, alpha];
  },
  feComposite: (element, input) => {
    const [[r, g, b, a], other] = [input('in'), input('in2')];
    const operator = element.attributes.get('operator') ?? 'over';
    if (operator === 'in') return [r, g, b, a * other[3]];
    return operator === 'over' ? over([r, g, b, a], other) : undefined;
  },
  feBlend: (element, input) =>
    (element.attributes.get('mode') ?? 'normal') === 'normal' ? over(input('in'), input('in2')) : undefined,
  feMerge: ({ children }, input) =>
    children
      .filter(({ name }) => name === 'feMergeNode')
      .reduce<Rgba>((under, { attributes }) => over(input(attributes.get('in') ?? ''), under), [0, 0, 0, 0]),
};

/** Runs a filter on one colour; undefined where a part of it moves or blurs. */
function filtered(filter: MarkupElement, source: Rgba, reading: Reading): Rgba | undefined {
  const { sheet } = reading.library;
  const results = new Map<string, Rgba>([
    ['SourceGraphic', source],
    ['SourceAlpha', [0, 0, 0, source[3]]],
  ]);
  let last = source;
  for (const element of filter.children) {
    const primitive = primitives[element.name];
    if (!element.name.startsWith('fe')) continue;
    const space = cascade(element, styleInPlace(filter, sheet), sheet).get('color-interpolation-filters');
    const isLinear = space !== 'sRGB' && element.name !== 'feFlood';
    const change = isLinear ? toLinear : (part: number) => part;
    const input = (name: string): Rgba => {
      const wanted = name === 'in' || name === 'in2' ? element.attributes.get(name) : name;
      return mapColour((wanted && results.get(wanted)) || last, change);
    };
    const made = primitive?.(element, input, reading);
    if (!made) return undefined;
    last = isLinear ? mapColour(made, fromLinear) : made;
    results.set(element.attributes.get('result') ?? '', last);
  }
  return last;
}

/** What CSS's own functions do to a colour; undefined for one that moves or blurs. */
function byFunction(call: string, colour: Rgba): Rgba | undefined {
  const name = Object.keys(cssMatrices).find((word) => insideOf(word, call) !== undefined);
  return name === undefined ? undefined : cssMatrices[name]?.(insideOf(name, call) ?? '')(colour);
}

/** Items in the colours that a filter gives them; an effect that needs pixels is left out, and told. */
export function withFilter(items: readonly Item[], { place }: Standing, reading: Reading): readonly Item[] {
  const value = place.style.get('filter') ?? 'none';
  if (value === 'none') return items;
  const recolour = (start: Rgba): Rgba | undefined =>
    partsOf(value, ' ').reduce<Rgba | undefined>((colour, call) => {
      const filter = byName(reading.library.byId, readUrl(call));
      if (!colour) return undefined;
      return filter?.name === 'filter'
        ? filtered(filter, colour, reading)
        : readUrl(call)
          ? colour
          : byFunction(call, colour);
    }, start);
  const changed = items.map((item) => {
    const found = recolour([...item.flat.colour, item.flat.alpha]);
    return found && { ...item, flat: flatOf(found) };
  });
  if (changed.every((item) => item !== undefined)) return changed.filter(({ flat }) => flat.alpha > 1 / 512);
  reading.diary.note('filter');
  return items;
}

const inside = (part: number) => Math.min(1, Math.max(0, part));
const flatOf = ([r, g, b, a]: Rgba) => ({
  colour: [inside(r), inside(g), inside(b)] as const,
  alpha: inside(a),
});
