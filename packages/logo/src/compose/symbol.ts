import { createCordee, symbolParameters } from '../geometry/cordee.ts';
import { type DuoParameters, duoBodyPath, duoDiscPath } from '../geometry/duo.ts';
import { figuresPath } from '../geometry/figures.ts';
import type { Path } from '../geometry/path.ts';
import { discPath, frontBodyPath } from '../geometry/symbol.ts';
import { place } from '../geometry/transform.ts';
import type { Role, Shape } from '../scene/scene.ts';
import type { Rendering } from './drawing.ts';

export const cordee = createCordee(symbolParameters);

/** One head diameter plus one gap, in units of the 96-unit box. */
export const symbolClearSpace = 2 * symbolParameters.headRadius + symbolParameters.gap;

const parts: Record<Rendering, readonly (readonly [Role, Path])[]> = {
  solid: [
    ['disc', discPath(cordee)],
    ['front-body', frontBodyPath(cordee)],
  ],
  line: [['disc', figuresPath(cordee)]],
};

/** Where a drawing is put: scaled about its own origin, then moved, in drawing units. */
export interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The symbol's shapes in its own 96-unit box, or placed in a layout. */
export const symbolShapes = (rendering: Rendering, at: Placement = { scale: 1, x: 0, y: 0 }): Shape[] =>
  parts[rendering].map(([role, path]) => ({
    role,
    path: place(path, at.scale, at.x, at.y),
    rule: 'evenodd',
  }));

/** The small cut's shapes in its own 96-unit box. */
export const duoShapes = (parameters: DuoParameters): Shape[] => [
  { role: 'disc', path: duoDiscPath(parameters), rule: 'evenodd' },
  { role: 'front-body', path: duoBodyPath(parameters), rule: 'evenodd' },
];
