import { brand } from '@coodyssee/logo/brand';
import type { Scene } from '@coodyssee/logo/scene';
import { type Artwork, paintLandscape } from '../../supports/artwork.ts';
import type { Card } from './card.ts';

/** One member's three people, between their neighbours': side by side they stand on one line of snow. In mm. */
export interface WallSize {
  readonly width: number;
  /** From the top to the member's ground, and the height of that. */
  readonly sky: number;
  readonly ground: number;
  /** Millimetres of one unit of the symbol. */
  readonly unit: number;
}

const { ground, horizon } = brand.symbol;

/** In units. */
const overlap = 0.5;

/** A member's stretch of the ridge, a little wider than its size. */
export const stretch = ({ kit }: Card, size: WallSize): Pick<Artwork, 'inks'> & { readonly scene: Scene } => {
  const { width, sky, unit } = size;
  const half = width / 2 / unit;
  const options = {
    left: half,
    // it reaches under its neighbour, so that no hairline parts the two
    right: half + overlap,
    sky: sky / unit - (ground - horizon),
    ground: size.ground / unit,
  };
  return paintLandscape(options, kit.record.colour);
};
