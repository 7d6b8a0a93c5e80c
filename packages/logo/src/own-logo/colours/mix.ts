import 'culori/css';
import { converter, interpolateWithPremultipliedAlpha } from 'culori/fn';
import { partsOf } from './functions.ts';
import type { Flat } from './read-colour.ts';

/** CSS's names of spaces, as the library calls them. */
const spaces = {
  srgb: 'rgb',
  'srgb-linear': 'lrgb',
  'display-p3': 'p3',
  lab: 'lab',
  lch: 'lch',
  oklab: 'oklab',
  oklch: 'oklch',
  hsl: 'hsl',
  hwb: 'hwb',
  xyz: 'xyz65',
  'xyz-d65': 'xyz65',
  'xyz-d50': 'xyz50',
} as const;

const toRgb = converter('rgb');
const inside = (part: number) => Math.min(1, Math.max(0, part));

const asColour = ({ colour: [r, g, b], alpha }: Flat) => ({ mode: 'rgb', r, g, b, alpha }) as const;

interface Part {
  readonly flat: Flat;
  readonly share: number | undefined;
}

/** `red 20%` or `20% red`. */
function readPart(text: string, colourOf: (text: string) => Flat | undefined): Part | undefined {
  const words = partsOf(text, ' ');
  const percent = words.find((word) => /^[\d.]+%$/.test(word));
  const flat = colourOf(words.filter((word) => word !== percent).join(' '));
  return flat && { flat, share: percent === undefined ? undefined : Number.parseFloat(percent) / 100 };
}

/** Shares that were not given are what the other leaves. */
function sharesOf(one: Part, other: Part): readonly [number, number] {
  if (one.share === undefined && other.share === undefined) return [0.5, 0.5];
  const first = one.share ?? 1 - (other.share ?? 0);
  return [first, other.share ?? 1 - first];
}

/** What `color-mix` gives, from what stands in its brackets; undefined where that cannot be read. */
export function mixColours(text: string, colourOf: (text: string) => Flat | undefined): Flat | undefined {
  const [how = '', ...colours] = partsOf(text, ',');
  const name = /^in\s+([\w-]+)/i.exec(how)?.[1]?.toLowerCase() ?? (colours.length === 1 ? 'oklab' : '');
  const [one, other] = (colours.length === 1 ? [how, ...colours] : colours).map((each) =>
    readPart(each, colourOf),
  );
  const space = Object.hasOwn(spaces, name) ? spaces[name as keyof typeof spaces] : undefined;
  if (!one || !other || !space) return undefined;
  const [first, second] = sharesOf(one, other);
  const all = first + second;
  if (!(all > 0)) return undefined;
  const mixed = interpolateWithPremultipliedAlpha(
    [asColour(one.flat), asColour(other.flat)],
    space,
  )(second / all);
  const found = toRgb(mixed);
  if (!found) return undefined;
  const alpha = inside((found.alpha ?? 1) * Math.min(1, all));
  return { colour: [inside(found.r), inside(found.g), inside(found.b)], alpha };
}
