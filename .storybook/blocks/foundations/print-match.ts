import { inks } from '@coodyssee/tokens';
import { differenceCiede2000 } from 'culori';
import { toScreen } from '../../../packages/logo/src/colour/index.ts';

/** One ink beside its print: what the four inks give on coated paper, seen on a screen. */
export interface PrintMatch {
  readonly name: string;
  readonly screen: string;
  readonly cmyk: readonly number[];
  /** Sum of the four inks, in percent. */
  readonly total: number;
  readonly spot?: string;
  readonly printed: string;
  /** ΔE00 between the screen colour and the print. */
  readonly difference: number;
}

const difference = differenceCiede2000();

export const printMatches: readonly PrintMatch[] = Object.values(inks).map(
  ({ name, screen, cmyk, ...ink }) => {
    const printed = toScreen(cmyk);
    return {
      name,
      screen,
      cmyk,
      total: cmyk.reduce((sum, share) => sum + share, 0),
      ...('spot' in ink && ink.spot ? { spot: String(ink.spot) } : {}),
      printed,
      difference: difference(screen, printed),
    };
  },
);

/** What a difference is to an eye, from none to another colour. */
export function matchWords(delta: number): string {
  if (delta < 2) return 'même couleur à l’œil';
  if (delta < 5) return 'proche, côte à côte on le voit';
  if (delta < 10) return 'écart net';
  return 'autre couleur\u00A0: on ne l’imprime pas pour l’assortir à l’écran';
}
