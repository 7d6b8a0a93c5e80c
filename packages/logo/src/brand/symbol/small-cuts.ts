import type { SymbolParameters } from './crest.ts';

/**
 * The small cuts, one for each pixel grid, in pixels: the same three people, bolder the smaller they are. The disc fills the grid
 * from side to side; heads, horizon, ground and base lie where no pixel is torn in two.
 */
export const smallCuts: Readonly<Record<number, SymbolParameters>> = {
  16: cut({
    size: 16,
    top: 1,
    base: 14,
    headRadius: 1.75,
    gap: 0.75,
    front: 4,
    step: 2,
    horizon: 11,
    snow: 1,
  }),
  20: cut({
    size: 20,
    top: 2,
    base: 17,
    headRadius: 2.1,
    gap: 0.9,
    front: 5.5,
    step: 2.5,
    horizon: 13,
    snow: 1.25,
  }),
  24: cut({ size: 24, top: 2, base: 20, headRadius: 2.5, gap: 1, front: 6, step: 3, horizon: 15, snow: 2 }),
  32: cut({
    size: 32,
    top: 3,
    base: 27,
    headRadius: 3.25,
    gap: 1.25,
    front: 8.75,
    step: 4.25,
    horizon: 21,
    snow: 2,
  }),
  48: cut({
    size: 48,
    top: 6,
    base: 42,
    headRadius: 4.8,
    gap: 2.1,
    front: 14.6,
    step: 6.4,
    horizon: 34,
    snow: 3,
  }),
};

interface Grid extends Omit<SymbolParameters, 'disc'> {
  readonly size: number;
  /** Top and flat base of the disc. */
  readonly top: number;
  readonly base: number;
}

function cut({ size, top, base, ...rest }: Grid): SymbolParameters {
  const radius = size / 2;
  return { ...rest, disc: { centre: [radius, top + radius], radius, base } };
}
