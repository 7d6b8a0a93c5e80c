import type { Piece } from '@coodyssee/logo/scene';
import { type Point, polygon, rectanglePath } from '@coodyssee/logo/vector';
import { inks } from '@coodyssee/tokens';

/** Where the emblem stands, in mm; its width is one and a half times its height. */
export interface EmblemSpot {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Shares of the height: the ring the stars stand on, and the circle each star fills. */
const ring = 1 / 3;
const star = 1 / 18;
/** A pentagram's inner corners, against its outer ones: the golden ratio, squared and inverted. */
const waist = (3 - Math.sqrt(5)) / 2;

export const emblemWidth = (height: number): number => 1.5 * height;

/** A five-pointed star that stands upright on a centre. */
function starPath([cx, cy]: Point, radius: number) {
  return polygon(
    Array.from({ length: 10 }, (_, i): Point => {
      const angle = ((-90 + 36 * i) * Math.PI) / 180;
      const reach = i % 2 === 0 ? radius : radius * waist;
      return [cx + reach * Math.cos(angle), cy + reach * Math.sin(angle)];
    }),
  );
}

/**
 * The European emblem as its geometry is laid down: twelve upright stars like the hours of a clock, on a circle of
 * a third of the height, each in a circle of an eighteenth.
 */
export function emblem({ x, y, height }: EmblemSpot): Piece {
  const [cx, cy] = [x + emblemWidth(height) / 2, y + height / 2];
  const stars = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6;
    const centre = [cx + ring * height * Math.sin(angle), cy - ring * height * Math.cos(angle)] as const;
    return starPath(centre, star * height);
  });
  return {
    tag: 'figure',
    text: 'Emblème de l’Union européenne',
    marks: [
      { path: rectanglePath(x, y, emblemWidth(height), height), rule: 'nonzero', ink: inks['bleu-europe'] },
      { path: stars.flat(), rule: 'nonzero', ink: inks['jaune-europe'] },
    ],
  };
}
