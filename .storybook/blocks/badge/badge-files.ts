import type { Artwork } from '@coodyssee/logo';
import { slugOf } from '../../../packages/kit/src/words/slug.ts';

/** One way to take a badge, under the name that the command would give it. */
export interface Taking {
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (artwork: Artwork) => Promise<Uint8Array> | Uint8Array;
}

export const takings: readonly Taking[] = [
  {
    label: 'SVG',
    ending: '.svg',
    type: 'image/svg+xml',
    write: (artwork) => new TextEncoder().encode(artwork.svg()),
  },
  { label: 'PNG', ending: '.png', type: 'image/png', write: (artwork) => artwork.png({ width: 1200 }) },
  {
    label: 'PDF',
    ending: '.pdf',
    type: 'application/pdf',
    write: (artwork) => artwork.pdf({ for: 'screen' }),
  },
  {
    label: 'PDF pour l’imprimeur',
    ending: '_impression.pdf',
    type: 'application/pdf',
    write: (artwork) => artwork.pdf({ for: 'print', bleedMm: 3 }),
  },
];

/** @example badgeFileName(artwork, 'Atelier Ubac', '.svg') // 'atelier-ubac_badge-bandeau_couleur.svg' */
export const badgeFileName = ({ drawn, inkSet }: Artwork, name: string, ending: string): string =>
  `${slugOf(name)}_badge-${drawn.design?.slug ?? ''}_${inkSet.slug}${ending}`;
