import type { Shape } from '../scene/scene.ts';
import { type LogoVariant, logoVariants, requireEntry } from './catalogue.ts';
import { descriptor } from './descriptor.ts';
import { createDrawing, type Drawing, type MinimumWidth, type Rendering } from './drawing.ts';
import { type Lettering, letteringShape, wordmark } from './lettering.ts';
import { capHeight, xHeight } from './metrics.ts';
import { cordee, type SymbolStyle, symbolClearSpace, symbolShapes, wordsLeft } from './symbol.ts';
import { cooperative, descriptorLines } from './wording.ts';

const { disc } = cordee.parameters;
/** Between the symbol and the wordmark under it. */
const lockupGap = 15;
/** The wordmark's letters are as tall as the front person's shoulders. */
const wordmarkSize = (disc.base - cordee.front.apex[1]) / xHeight;
const stackedSize = 40;

interface Sketched {
  readonly shapes: (rendering: Rendering) => Shape[];
  readonly minimumWidth: MinimumWidth;
  readonly description?: string;
}

const word = (size: number, x: number, y: number): Shape =>
  letteringShape('wordmark', wordmark, { scale: size, x, y });

const middle = (lettering: Lettering, size: number) => disc.centre[0] - (lettering.width * size) / 2;

const sketches: Readonly<Record<LogoVariant, Sketched>> = {
  symbol: { shapes: (rendering) => symbolShapes({ rendering }), minimumWidth: { px: 28, mm: 8 } },
  'symbol-small': {
    shapes: (rendering) => symbolShapes({ rendering, cut: 'small' }),
    minimumWidth: { px: 16, mm: 5 },
  },
  wordmark: { shapes: () => [word(wordmarkSize, 0, 0)], minimumWidth: { px: 64, mm: 16 } },
  horizontal: { shapes: (rendering) => horizontal({ rendering }), minimumWidth: { px: 130, mm: 38 } },
  'horizontal-small': {
    shapes: (rendering) => horizontal({ rendering, cut: 'small' }),
    minimumWidth: { px: 96, mm: 25 },
  },
  stacked: {
    shapes: (rendering) => [
      ...symbolShapes({ rendering }),
      word(stackedSize, middle(wordmark, stackedSize), disc.base + lockupGap + capHeight * stackedSize),
    ],
    minimumWidth: { px: 72, mm: 18 },
  },
  descriptor: {
    shapes: (rendering) => [...symbolShapes({ rendering }), ...descriptorBlock()],
    minimumWidth: { px: 200, mm: 45 },
    description: descriptorLines.join(', '),
  },
};

/** Symbol and wordmark on one base. */
const horizontal = (style: SymbolStyle): Shape[] => [
  ...symbolShapes(style),
  word(wordmarkSize, wordsLeft, disc.base),
];

/** Wordmark and two lines of the same width between the top of the disc and its base. */
function descriptorBlock(): Shape[] {
  const [first] = descriptor as [Lettering, ...Lettering[]];
  const size = 46;
  const small = (wordmark.width * size) / first.width;
  const leading = 1.25 * small;
  const top = disc.centre[1] - disc.radius;
  return [
    word(size, wordsLeft, top + capHeight * size),
    ...descriptor.map((line, i) =>
      letteringShape('descriptor', line, {
        scale: small,
        x: wordsLeft,
        y: disc.base - (descriptor.length - 1 - i) * leading,
      }),
    ),
  ];
}

/** Which logo, and how it is drawn. */
export interface LogoOptions {
  readonly variant: LogoVariant;
  /** `line` draws the people instead of the disc, for stamps and cutters. Default `solid`. */
  readonly rendering?: Rendering;
}

/**
 * Draws a logo of the cooperative. No font engine is needed: the words are outlines already.
 *
 * @example composeLogo({ variant: 'horizontal' })
 */
export function composeLogo({ variant, rendering = 'solid' }: LogoOptions): Drawing {
  const { id } = requireEntry(logoVariants, variant, 'La variante');
  const { shapes, minimumWidth, description } = sketches[id];
  return createDrawing({
    shapes: shapes(rendering),
    kind: 'logo',
    title: `Logo ${cooperative}`,
    ...(description && { description }),
    clearSpace: symbolClearSpace,
    minimumWidth,
  });
}
