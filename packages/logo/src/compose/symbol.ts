import { createCordee, type Group, symbolParameters } from '../geometry/cordee.ts';
import { createDuo, type DuoParameters } from '../geometry/duo.ts';
import { figuresPath } from '../geometry/figures.ts';
import type { Path } from '../geometry/path.ts';
import { smallCut } from '../geometry/small-cut.ts';
import { discPath, frontBodyPath } from '../geometry/symbol.ts';
import { place } from '../geometry/transform.ts';
import type { Role, Shape } from '../scene/scene.ts';
import type { Cut, Rendering } from './drawing.ts';

export const cordee = createCordee(symbolParameters);

/** Where the words beside the symbol begin: fifteen units out of the disc. */
export const wordsLeft = symbolParameters.disc.centre[0] + symbolParameters.disc.radius + 15;

/** One head diameter plus one gap, in units of the 96-unit box. */
export const symbolClearSpace = 2 * symbolParameters.headRadius + symbolParameters.gap;

type Parts = readonly (readonly [Role, Path])[];

/** Where a drawing is put: scaled about its own origin, then moved, in drawing units. */
export interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Disc and front body. */
const solidParts = (group: Group): Parts => [
  ['disc', discPath(group)],
  ['front-body', frontBodyPath(group)],
];

const put = (parts: Parts, { scale, x, y }: Placement): Parts =>
  parts.map(([role, path]) => [role, place(path, scale, x, y)]);

/** The small cut takes the very place of the symbol's disc, so that either stands in any lockup. */
const inSymbolsPlace = ((): Placement => {
  const { disc } = symbolParameters;
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
const unmoved: Placement = { scale: 1, x: 0, y: 0 };

/** How the symbol is drawn: solid or line, three people or two. */
export interface SymbolStyle {
  readonly rendering: Rendering;
  readonly cut?: Cut;
}

/** The symbol's shapes in its own 96-unit box, or placed in a layout. */
export const symbolShapes = ({ rendering, cut = 'regular' }: SymbolStyle, at = unmoved): Shape[] =>
  asShapes(at === unmoved ? cuts[cut][rendering] : put(cuts[cut][rendering], at));

/** The two people on the grid of one icon size. */
export const duoShapes = (parameters: DuoParameters): Shape[] => asShapes(solidParts(createDuo(parameters)));
