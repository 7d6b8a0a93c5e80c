import { arc, type Circle, pointAt } from './circle.ts';
import type { Path } from './path.ts';

/** A disc cut flat at its base: the outline of the symbol and of the seal. */
export interface FlatDisc extends Circle {
  /** Height of the flat base, between the centre and the circle's lowest point. */
  readonly base: number;
}

/** Angle of the base's right corner; the left one lies at π minus it. */
const cornerAngle = ({ centre, radius, base }: FlatDisc): number => Math.asin((base - centre[1]) / radius);

/** The closed outline, clockwise from the base's left corner. */
export function flatDiscPath(disc: FlatDisc): Path {
  const corner = cornerAngle(disc);
  return [
    ['M', ...pointAt(disc, Math.PI - corner)],
    ...arc(disc, Math.PI - corner, 2 * Math.PI + corner),
    ['Z'],
  ];
}
