import { circlePath } from '../../geometry/circle.ts';
import type { Command, Path, Point } from '../../geometry/path.ts';
import { rectanglePath } from '../../geometry/polygon.ts';
import { dashPath } from './dashes.ts';
import { type Cap, capAt, type Join, joinAt } from './joins.ts';
import { offsetSegment } from './offset.ts';
import { arriving, leaving, reversed, type Segment, type Trail, trailsOf } from './segment.ts';
import { along, normalOf } from './vector.ts';

/** How a line is drawn, in the path's own units. */
export interface StrokeStyle {
  readonly width: number;
  readonly cap: Cap;
  readonly join: Join;
  readonly miterLimit: number;
  /** Lengths of dashes and gaps; empty for a line without gaps. */
  readonly dashes: readonly number[];
  readonly dashOffset: number;
}

interface Pen extends StrokeStyle {
  readonly distance: number;
  readonly tolerance: number;
}

const startOf = (segment: Segment, { distance }: Pen): Point =>
  along(segment.points[0], normalOf(leaving(segment)), distance);

function joinBetween(one: Segment, next: Segment, { distance, join, miterLimit }: Pen): Command[] {
  const corner = { at: next.points[0], before: arriving(one), after: leaving(next), distance };
  return joinAt(corner, join, miterLimit);
}

/** One side of a trail, from the start of its first segment to the end of its last. */
function sideOf(segments: readonly Segment[], pen: Pen): Command[] {
  return segments.flatMap((segment, at) => {
    const next = segments[at + 1];
    return [
      ...offsetSegment(segment, pen.distance, pen.tolerance),
      ...(next ? joinBetween(segment, next, pen) : []),
    ];
  });
}

/** One side of a closed trail, as an outline. */
function ring(segments: readonly Segment[], pen: Pen): Command[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return [];
  return [['M', ...startOf(first, pen)], ...sideOf(segments, pen), ...joinBetween(last, first, pen), ['Z']];
}

function openOutline(forth: readonly Segment[], back: readonly Segment[], pen: Pen): Command[] {
  const [first, last] = [forth[0], forth.at(-1)];
  if (!first || !last) return [];
  const [start, end] = [leaving(first), arriving(last)];
  return [
    ['M', ...startOf(first, pen)],
    ...sideOf(forth, pen),
    ...capAt(last.points[3], end, pen.distance, pen.cap),
    ...sideOf(back, pen),
    ...capAt(first.points[0], [-start[0], -start[1]], pen.distance, pen.cap),
    ['Z'],
  ];
}

/** A trail without length is seen by its caps alone. */
function dotAt([x, y]: Point, { cap, distance, width }: Pen): Path {
  if (cap === 'round') return circlePath({ centre: [x, y], radius: distance });
  return cap === 'square' ? rectanglePath(x - distance, y - distance, width, width) : [];
}

function outlineTrail({ segments, isClosed, start }: Trail, pen: Pen): Path {
  const back = segments.map(reversed).reverse();
  if (segments.length === 0) return dotAt(start, pen);
  return isClosed ? [...ring(segments, pen), ...ring(back, pen)] : openOutline(segments, back, pen);
}

/**
 * The outline of a stroked path, to be filled by the non-zero rule.
 * @param tolerance farthest that it may be from the true stroke, in the path's own units
 */
export function strokeOutline(path: Path, style: StrokeStyle, tolerance: number): Path {
  const { dashes, dashOffset, width } = style;
  const isDashed = dashes.some((part) => part > 0) && dashes.every((part) => part >= 0);
  const trails = trailsOf(isDashed ? dashPath(path, dashes, dashOffset, tolerance) : path);
  const pen: Pen = { ...style, distance: width / 2, tolerance };
  return trails.flatMap((trail) => outlineTrail(trail, pen));
}
