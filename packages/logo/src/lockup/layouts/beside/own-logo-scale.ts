import type { OwnLogo } from '../../../own-logo/own-logo.ts';
import type { Brand } from '../../brand.ts';

/** Height of the symbol in a lockup, which every own logo is measured against. */
export const symbolHeight = ({ symbol: { disc } }: Pick<Brand, 'symbol'>): number =>
  disc.base - disc.centre[1] + disc.radius;

/** What the endorsement looks like to the eye: the logo that would simply take the symbol's height. */
const likeOurs = { aspect: 3.3, ink: 0.32 } as const;
/** How far form and density count: a square is drawn higher than a line of words, a thin drawing than a block. */
const pull = { aspect: 0.3, ink: 0.14 } as const;
/** Heights in symbols, whatever the form. */
const bounds = { least: 0.5, most: 1.5 } as const;

/**
 * How high a member's own logo is drawn beside the endorsement, so that both weigh the same to the eye.
 * @param room most width, in drawing units
 * @returns drawing units in one unit of the logo
 */
export function ownLogoScale(brand: Brand, { width, height, weight }: OwnLogo, room: number): number {
  const form = (likeOurs.aspect / (width / height)) ** pull.aspect;
  const density = (likeOurs.ink / Math.max(0.02, weight.ink)) ** pull.ink;
  const wanted = symbolHeight(brand) * Math.min(bounds.most, Math.max(bounds.least, form * density));
  return Math.min(wanted / height, room / width);
}
