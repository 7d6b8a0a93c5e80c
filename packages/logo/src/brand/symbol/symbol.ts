import { type FlatDisc, flatDiscPath } from '../../geometry/flat-disc.ts';
import type { Path } from '../../geometry/path.ts';
import { place } from '../../geometry/transform.ts';
import type { Cut, Rendering } from '../../lockup/drawing.ts';
import type { Placement } from '../../lockup/lettering.ts';
import type { Foot, SymbolDesign, SymbolStyle } from '../../lockup/symbol-design.ts';
import type { Role, Shape } from '../../scene/scene.ts';
import { cordee } from './cordee.ts';
import { type Crest, createCrest, foot, type SymbolParameters, symbolParameters } from './crest.ts';
import { frieze } from './frieze.ts';
import { height, landscape, reach } from './landscape.ts';
import { groundPath, massifPath, platePath, skyPath, snowPath } from './outlines.ts';
import { smallCuts } from './small-cuts.ts';

const { disc, gap, headRadius, horizon, snow } = symbolParameters;

const crest = createCrest(symbolParameters);

type Parts = readonly (readonly [Role, Path])[];

/** What the people stand on: the brand's own ground, the member's, or none, where a layout brings it. */
const standing: Readonly<Record<Foot, (crest: Crest) => Parts>> = {
  brand: (crest) => [['mark', groundPath(crest)]],
  member: (crest) => [['member', groundPath(crest)]],
  none: (crest) => [['member', massifPath(crest, crest.parameters.snow / 4)]],
};

const solid = (crest: Crest, on: Foot): Parts => [
  ['people', platePath(crest)],
  ['mark', skyPath(crest)],
  ...standing[on](crest),
];

/** For tools that cannot lay a large solid: the disc is a line half the snow thick, and the people are inked instead. */
function line(crest: Crest, on: Foot): Parts {
  const { disc, horizon, snow } = crest.parameters;
  const wall = snow / 2;
  const base = on === 'none' ? horizon : disc.base;
  const outer: FlatDisc = { ...disc, base };
  const inner: FlatDisc = { ...disc, radius: disc.radius - wall, base: on === 'none' ? base : base - wall };
  return [
    ['mark', [...flatDiscPath(outer), ...flatDiscPath(inner)]],
    ['people', snowPath(crest)],
  ];
}

const renderings: Readonly<Record<Rendering, (crest: Crest, on: Foot) => Parts>> = { solid, line };

const put = (parts: Parts, { scale, x, y }: Placement): Parts =>
  parts.map(([role, path]) => [role, place(path, scale, x, y)]);

const smallCut = smallCuts[16] as SymbolParameters;

/** The small cut takes the very place of the symbol's disc, so that either stands in any lockup. */
const inSymbolsPlace = ((): Placement => {
  const scale = disc.radius / smallCut.disc.radius;
  return {
    scale,
    x: disc.centre[0] - smallCut.disc.centre[0] * scale,
    y: horizon + snow - (smallCut.horizon + smallCut.snow) * scale,
  };
})();

const cuts: Readonly<Record<Cut, (rendering: Rendering, on: Foot) => Parts>> = {
  regular: (rendering, on) => renderings[rendering](crest, on),
  small: (rendering, on) => put(renderings[rendering](createCrest(smallCut), on), inSymbolsPlace),
};

const asShapes = (parts: Parts): Shape[] =>
  parts.map(([role, path]) => ({ role, path, rule: role === 'people' ? 'nonzero' : 'evenodd' }));

const draw = ({ rendering, cut = 'regular', foot: on = 'brand' }: SymbolStyle, at?: Placement): Shape[] => {
  const parts = cuts[cut](rendering, on);
  return asShapes(at ? put(parts, at) : parts);
};

/** Drawn for the pixels of the grids that have a cut of their own; the usual drawing for the others. */
function onGrid(pixels: number, on: Foot = 'brand'): Shape[] | undefined {
  const grid = smallCuts[pixels];
  return grid && asShapes(put(solid(createCrest(grid), on), { scale: 96 / pixels, x: 0, y: 0 }));
}

/** Three people arm in arm over their massif, in a disc: the crest. */
export const symbol: SymbolDesign = {
  box: 96,
  disc,
  gap,
  horizon,
  ground: crest.ground,
  opening: [foot(crest, -1)[1][0], foot(crest, 1)[1][0]],
  // one head and one gap
  clearSpace: 2 * headRadius + gap,
  // four gaps out of the disc; the small letters are as tall as the massif
  words: { left: disc.centre[0] + disc.radius + 4 * gap, top: crest.people[1].summit[1] },
  draw,
  onGrid,
  landscape,
  chain: cordee,
  frieze,
  reach: { ...reach, up: height },
};
