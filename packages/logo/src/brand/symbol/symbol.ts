import type { Path } from '../../geometry/path.ts';
import { place } from '../../geometry/transform.ts';
import type { SymbolDesign, SymbolStyle } from '../../lockup/brand.ts';
import type { Cut, Rendering } from '../../lockup/drawing.ts';
import type { Placement } from '../../lockup/lettering.ts';
import type { Role, Shape } from '../../scene/scene.ts';
import { createCordee, type Group, symbolParameters } from './cordee.ts';
import { createDuo } from './duo.ts';
import { figuresPath } from './figures.ts';
import { landscape, reach } from './landscape.ts';
import { discPath, frontBodyPath } from './outlines.ts';
import { below, slopeAt } from './slope.ts';
import { smallCut, smallCut24 } from './small-cut.ts';

const cordee = createCordee(symbolParameters);
const { disc, gap, headRadius } = symbolParameters;

type Parts = readonly (readonly [Role, Path])[];

/** Disc and front body. */
const solidParts = (group: Group): Parts => [
  ['disc', discPath(group)],
  ['front-body', frontBodyPath(group)],
];

const put = (parts: Parts, { scale, x, y }: Placement): Parts =>
  parts.map(([role, path]) => [role, place(path, scale, x, y)]);

/** The small cut takes the very place of the symbol's disc, so that either stands in any lockup. */
const inSymbolsPlace = ((): Placement => {
  const scale = disc.radius / smallCut.disc.radius;
  const at = (axis: 0 | 1) => disc.centre[axis] - smallCut.disc.centre[axis] * scale;
  return { scale, x: at(0), y: at(1) };
})();

const cuts: Readonly<Record<Cut, Readonly<Record<Rendering, Parts>>>> = {
  regular: {
    solid: solidParts(cordee),
    line: [['disc', figuresPath(cordee)]],
  },
  small: {
    solid: put(solidParts(createDuo(smallCut)), inSymbolsPlace),
    line: put([['disc', figuresPath(createDuo(smallCut))]], inSymbolsPlace),
  },
};

const asShapes = (parts: Parts): Shape[] => parts.map(([role, path]) => ({ role, path, rule: 'evenodd' }));

const draw = ({ rendering, cut = 'regular' }: SymbolStyle, at?: Placement): Shape[] =>
  asShapes(at ? put(cuts[cut][rendering], at) : cuts[cut][rendering]);

/**
 * Where a ground line begins: one gap out of the disc all along the rim; in the line drawing, where there is
 * no disc, one gap from the front person's shoulder.
 */
const groundFrom: Readonly<Record<Rendering, (y: number) => number>> = {
  solid: (y) => disc.centre[0] + Math.sqrt((disc.radius + gap) ** 2 - (y - disc.centre[1]) ** 2),
  line: (y) => slopeAt(below(cordee.front.apex, -gap), 1, y)[0],
};

/** Under 28 px two people, on the grid of each size; from there the three. */
const grids: Readonly<Record<number, typeof smallCut>> = { 16: smallCut, 24: smallCut24 };
const onGrid = (pixels: number): Shape[] | undefined => {
  const grid = grids[pixels] ?? (pixels < 28 ? smallCut : undefined);
  return grid && asShapes(solidParts(createDuo(grid)));
};

/** The three people of the rope in their disc. */
export const symbol: SymbolDesign = {
  box: 96,
  disc,
  gap,
  // one head and one gap
  clearSpace: 2 * headRadius + gap,
  // fifteen units out of the disc; the small letters are as tall as the front person's shoulders
  words: { left: disc.centre[0] + disc.radius + 15, top: cordee.front.apex[1] },
  draw,
  groundFrom: (y, rendering) => groundFrom[rendering](y),
  onGrid,
  landscape,
  reach,
};
