import type { Command, Path, Point } from './path.ts';

/** A circle in drawing units. */
export interface Circle {
  readonly centre: Point;
  readonly radius: number;
}

/** The point of a circle at an angle, in radians, clockwise from three o'clock (y is downwards). */
export const pointAt = ({ centre, radius }: Circle, angle: number): Point => [
  centre[0] + radius * Math.cos(angle),
  centre[1] + radius * Math.sin(angle),
];

/**
 * The arc from one angle to another as cubics of at most an eighth of a turn, which keeps them
 * within 5 millionths of the radius. The pen is taken to be at the start already.
 */
export function arc(circle: Circle, from: number, to: number): Command[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 4) - 1e-9));
  const step = (to - from) / count;
  const reach = (4 / 3) * Math.tan(step / 4) * circle.radius;
  return Array.from({ length: count }, (_, i): Command => {
    const [a, b] = [from + i * step, from + (i + 1) * step];
    const [x0, y0] = pointAt(circle, a);
    const [x3, y3] = pointAt(circle, b);
    return [
      'C',
      x0 - reach * Math.sin(a),
      y0 + reach * Math.cos(a),
      x3 + reach * Math.sin(b),
      y3 - reach * Math.cos(b),
      x3,
      y3,
    ];
  });
}

/** A full circle as one closed outline, clockwise from three o'clock. */
export const circlePath = (circle: Circle): Path => [
  ['M', ...pointAt(circle, 0)],
  ...arc(circle, 0, 2 * Math.PI),
  ['Z'],
];
