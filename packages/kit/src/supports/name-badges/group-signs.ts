import { circlePath, flatDiscPath, type Path, type Point, polygon } from '@coodyssee/logo/vector';

/** A workshop group: a tree or a plant of the valleys, and a shape seen from across a room. */
export interface GroupSign {
  readonly name: string;
  /** In a square of side 2 about 0, 0. */
  readonly path: Path;
}

const regular = (corners: number, turn = -90): Path => polygon(ring(corners, () => 1, turn));

const ring = (corners: number, reach: (i: number) => number, turn: number): readonly Point[] =>
  Array.from({ length: corners }, (_, i): Point => {
    const angle = ((turn + (360 * i) / corners) * Math.PI) / 180;
    return [reach(i) * Math.cos(angle), reach(i) * Math.sin(angle)];
  });

/** The shoulders of the symbol: one slope, four down for three across. */
const chevron = polygon([
  [0, -0.85],
  [1, 0.48],
  [1, 0.95],
  [0.62, 0.95],
  [0, 0.12],
  [-0.62, 0.95],
  [-1, 0.95],
  [-1, 0.48],
]);

const cross = polygon([
  [-0.33, -0.95],
  [0.33, -0.95],
  [0.33, -0.33],
  [0.95, -0.33],
  [0.95, 0.33],
  [0.33, 0.33],
  [0.33, 0.95],
  [-0.33, 0.95],
  [-0.33, 0.33],
  [-0.95, 0.33],
  [-0.95, -0.33],
  [-0.33, -0.33],
]);

/** In the order they are given out: the first ones are the furthest from one another. */
export const groupSigns: readonly GroupSign[] = [
  { name: 'Mélèze', path: regular(3) },
  { name: 'Génépi', path: circlePath({ centre: [0, 0], radius: 0.9 }) },
  { name: 'Lavande', path: regular(4, -45) },
  { name: 'Tilleul', path: polygon(ring(10, (i) => (i % 2 === 0 ? 1 : 0.45), -90)) },
  { name: 'Sorbier', path: cross },
  { name: 'Genévrier', path: regular(4) },
  { name: 'Bouleau', path: chevron },
  { name: 'Aubépine', path: flatDiscPath({ centre: [0, 0.45], radius: 0.95, base: 0.45 }) },
];
