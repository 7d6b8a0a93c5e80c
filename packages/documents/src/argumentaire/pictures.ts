import { rectanglePath } from '@coodyssee/logo/vector';
import type { Means } from '../examples/means.ts';
import { colours } from '../examples/members.ts';
import { badgeFigure, logoFigure } from '../figure/brand-figures.ts';
import { decorative, type Figure, flat, onPlate, together } from '../figure/figure.ts';
import { sceneryFigure } from '../figure/scenery.ts';
import { supportFigure } from '../figure/support-figures.ts';

/** All pictures of the argument have one size, in mm. */
const [width, height] = [43, 27] as const;
const size = { width, height, alt: '' } as const;

const plated = (means: Means, figure: Figure, margin = 4): Figure =>
  onPlate(figure, { width, height, ground: means.identity.brand.inks.tint, margin });

const symbol = (means: Means, inks = 'colour') => logoFigure(means, { variant: 'symbol', inks });

/** Figures in a row, on one base. */
function inRow(means: Means, parts: readonly (readonly [Figure, number])[]): Figure {
  const { tint } = means.identity.brand.inks;
  const gap = 3;
  const total = parts.reduce((sum, [, wide]) => sum + wide + gap, -gap);
  let x = (width - total) / 2;
  const placed = parts.map(([figure, wide]) => {
    const tall = (figure.height * wide) / figure.width;
    const spot = { figure, x, y: height - 7 - tall, width: wide };
    x += wide + gap;
    return spot;
  });
  const ground = { width, height, alt: '', marks: [flat(tint, rectanglePath(0, 0, width, height))] };
  return together(size, [{ figure: ground, x: 0, y: 0 }, ...placed]);
}

/** What each answer looks like, by the id of its claim. */
const pictures: Readonly<Record<string, (means: Means) => Figure>> = {
  moderniser: (means) =>
    inRow(
      means,
      [16, 9, 5].map((wide) => [symbol(means), wide] as const),
    ),
  rondeurs: (means) => plated(means, symbol(means, 'black')),
  stabiliser: (means) => plated(means, logoFigure(means, { variant: 'horizontal' })),
  personnages: (means) => plated(means, logoFigure(means, { variant: 'symbol', inks: 'line' })),
  rassemblement: (means) => plated(means, symbol(means)),
  dynamisme: (means) => sceneryFigure(means, { width, sky: 20, ground: 7, axis: 27, unit: 0.36 }),
  orange: ({ identity }) => {
    const { primary, primaryText } = identity.brand.inks;
    return {
      ...size,
      marks: [
        flat(primary, rectanglePath(0, 0, width * 0.62, height)),
        flat(primaryText, rectanglePath(width * 0.62, 0, width * 0.38, height)),
      ],
    };
  },
  utilisable: (means) => plated(means, supportFigure(means, 'belle', 'card-front'), 0),
  adoptable: (means) =>
    together(
      size,
      colours.slice(0, 4).map((colour, at) => ({
        figure: sceneryFigure(means, { width: 21, sky: 9.5, ground: 3.5, axis: 10.5, unit: 0.16, colour }),
        x: (at % 2) * 22,
        y: Math.floor(at / 2) * 14,
      })),
    ),
  monochrome: (means) =>
    inRow(means, [
      [symbol(means, 'black'), 15],
      [symbol(means, 'line'), 15],
    ]),
  tous: (means) => plated(means, badgeFigure(means, 'lavoir', { layout: 'compact' })),
};

/** The picture beside an answer, which the words say already. */
export function pictureOf(means: Means, claim: string): Figure {
  const draw = pictures[claim];
  if (!draw) throw new RangeError(`The claim "${claim}" has no picture.`);
  return decorative(draw(means));
}
