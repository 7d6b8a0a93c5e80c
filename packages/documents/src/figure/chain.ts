import { parseColour, toCmyk } from '@coodyssee/logo/colour';
import type { Ink } from '@coodyssee/logo/scene';
import type { Path } from '@coodyssee/logo/vector';
import type { Means } from '../examples/means.ts';
import { decorative, type Figure, flat, moved } from './figure.ts';

/** A row of people; measures in mm. */
interface ChainOptions {
  readonly width: number;
  /** Millimetres of one unit of the symbol. */
  readonly unit: number;
  /** One for each person, again and again. */
  readonly inks: readonly [Ink, ...Ink[]];
  readonly seed?: string;
}

/** A member's colour, in words, as an ink of its own. */
export function inkOf(colour: string): Ink {
  const { screen } = parseColour(colour);
  return { name: colour, screen, cmyk: toCmyk(screen) };
}

/** Over the ground, in units of the symbol: the tallest person and one gap. */
const chainHeight = 74;

/** « La cordée », as wide as it is asked for: as many people as fit, cut where the page ends. */
export function chainFigure({ identity }: Means, { width, unit, inks, seed }: ChainOptions): Figure {
  const { symbol, name } = identity.brand;
  if (!symbol.chain) throw new RangeError('The brand has no row of people.');
  const [first, second] = symbol.chain({ count: 2, seed: name });
  const step = (second?.axis ?? 1) - (first?.axis ?? 0);
  const count = Math.ceil(width / unit / step) + 2;
  const people = symbol.chain({ count, seed: seed ?? name });
  const height = chainHeight * unit;
  const place = (path: Path, ink: Ink) => moved([flat(ink, path)], unit, [0, height]);
  const marks = people.flatMap(({ head, body }, at) => {
    const ink = inks[at % inks.length] ?? inks[0];
    return [...place(body, ink), ...place(head, ink)];
  });
  return decorative({ width, height, marks, alt: '' });
}
