import type { DuoParameters } from './duo.ts';

/**
 * The small cut, 16 px wide on a grid of 6 units a pixel: the disc fills the box from side to side,
 * both heads are centred on a pixel, the front apex, its body and the base lie on pixel lines.
 */
export const smallCut: DuoParameters = {
  disc: { centre: [48, 54], radius: 48, base: 90 },
  gap: 5.4,
  thickness: 10.8,
  headRadius: 9.6,
  front: [39, 54],
  behind: [63, 42],
};

/** The same two people on the grid of 24 px (4 units a pixel), for the icon file. */
export const smallCut24: DuoParameters = {
  disc: { centre: [48, 52], radius: 48, base: 88 },
  gap: 4,
  thickness: 12,
  headRadius: 10,
  front: [38, 52],
  behind: [62, 40],
};
