import type { ColourSpace, Inks, Kind } from './colour.ts';

const part = (value = 0) => Math.min(1, Math.max(0, value));
const allFour = 0b1111;
const black = 0b1000;

/** What each kind lays. Light alone says nothing of inks, but that white is paper. */
const inksOf: Readonly<Partial<Record<Kind, (values: readonly number[]) => Inks>>> = {
  cmyk: ([c, m, y, k]) => [part(c), part(m), part(y), part(k)],
  grey: ([light]) => [0, 0, 0, 1 - part(light)],
};

function plainSpace(kind: Kind, family: string, count: number): ColourSpace {
  return {
    kind,
    family,
    count,
    spots: [],
    named: kind === 'grey' ? black : kind === 'cmyk' ? allFour : 0,
    isAll: false,
    initial: kind === 'cmyk' ? [0, 0, 0, 1] : Array.from({ length: count }, () => 0),
    inksOf: inksOf[kind] ?? (() => undefined),
  };
}

const grey = plainSpace('grey', 'DeviceGray', 1);
const rgb = plainSpace('rgb', 'DeviceRGB', 3);
const cmyk = plainSpace('cmyk', 'DeviceCMYK', 4);

export const unknownSpace = plainSpace('unknown', '?', 1);

/** Spaces that a name is enough for, the short names of pictures in the content included. */
export const plainSpaces: Readonly<Record<string, ColourSpace>> = {
  DeviceGray: grey,
  G: grey,
  CalGray: plainSpace('grey', 'CalGray', 1),
  DeviceRGB: rgb,
  RGB: rgb,
  CalRGB: plainSpace('rgb', 'CalRGB', 3),
  DeviceCMYK: cmyk,
  CMYK: cmyk,
  CalCMYK: plainSpace('cmyk', 'CalCMYK', 4),
  Lab: plainSpace('lab', 'Lab', 3),
  Pattern: plainSpace('pattern', 'Pattern', 0),
};

export const defaultBlack = { space: grey, values: [0] } as const;
export const deviceSpaces = { grey, rgb, cmyk } as const;

const byCount: Readonly<Record<number, Kind>> = { 1: 'grey', 3: 'rgb', 4: 'cmyk' };

/** A space that a profile tells, by how many numbers its colours have. */
export function profiledSpace(count: number): ColourSpace {
  const kind = byCount[count];
  return kind ? plainSpace(kind, 'ICCBased', count) : unknownSpace;
}
