import { polygon } from '../../../geometry/polygon.ts';
import type { Shape } from '../../../scene/scene.ts';
import type { Brand } from '../../brand.ts';
import type { Rendering } from '../../drawing.ts';
import type { Placement } from '../../lettering.ts';

/** How far a ground line runs, and out of which symbol. */
export interface GroundLine {
  /** Where it ends, in drawing units. */
  readonly right: number;
  readonly rendering: Rendering;
  /** Where the symbol stands; by default in its own box. */
  readonly at?: Placement;
}

const inItsBox: Placement = { scale: 1, x: 0, y: 0 };

/** The ground that the symbol stands on, one gap out of it, under all the words. */
export function groundLine(
  { symbol }: Pick<Brand, 'symbol'>,
  { right, rendering, at = inItsBox }: GroundLine,
): Shape {
  const { disc, gap } = symbol;
  const start = (y: number) => at.x + at.scale * symbol.groundFrom(y, rendering);
  const [top, base] = [disc.base - gap, disc.base];
  const down = (y: number) => at.y + at.scale * y;
  const path = polygon([
    [start(top), down(top)],
    [right, down(top)],
    [right, down(base)],
    [start(base), down(base)],
  ]);
  return { role: 'ground-line', path, rule: 'nonzero' };
}
