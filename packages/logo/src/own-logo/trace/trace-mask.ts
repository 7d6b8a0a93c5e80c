import type { Path, Point } from '../../geometry/path.ts';
import { place } from '../../geometry/transform.ts';
import type { Grid } from '../raster/scan.ts';
import { minus } from '../stroke/vector.ts';
import { cutAtCorners, type Span } from './corners.ts';
import { endsOf, fitCurve } from './fit-curve.ts';
import { findRings, type Ring } from './rings.ts';

/** Farthest that an outline may be from the line it was found on, in pixels. */
const tolerance = 0.4;
/** Islands and holes smaller than this part of the picture are dust, and so are those of a few pixels. */
const dust = { share: 1 / 60_000, pixels: 6 } as const;

/** A ring without corners is smooth where it begins, too. */
function endsOfRing(points: readonly Point[]) {
  const [before, after] = [points.at(-4) as Point, points[3] as Point];
  const [x, y] = minus(after, before);
  const long = Math.hypot(x, y) || 1;
  return { from: [x / long, y / long] as const, to: [-x / long, -y / long] as const };
}

const drawSpan = ({ points, isRing }: Span) =>
  fitCurve(points, isRing && points.length > 8 ? endsOfRing(points) : endsOf(points), tolerance);

function outlineRing(ring: Ring): Path {
  const spans = cutAtCorners(ring);
  const start = spans[0]?.points[0];
  return start ? [['M', ...start], ...spans.flatMap(drawSpan), ['Z']] : [];
}

/**
 * The outline of a mask, to be filled by the even-odd rule: smooth, with the corners it has.
 * @param scale units in one pixel
 */
export function traceMask(values: Float32Array, grid: Grid, scale: number): Path {
  const leastArea = Math.max(dust.pixels, grid.width * grid.height * dust.share);
  return place(findRings(values, grid, leastArea).flatMap(outlineRing), scale);
}
