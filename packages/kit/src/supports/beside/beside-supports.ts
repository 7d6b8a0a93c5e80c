import { fr } from '../../words/fr.ts';
import type { BadgeSet } from '../badge-files.ts';
import type { Support } from '../support.ts';
import { besideFiles } from './beside-files.ts';

const inColour = ['colour', 'dark', 'reversed'] as const;
const inOneInk = ['black', 'white', 'member'] as const;

const table: readonly (Omit<Support, 'slug' | 'make'> & BadgeSet)[] = [
  {
    id: 'beside-screen',
    shelf: '1-ecran',
    label: 'Votre logo avec Coodyssée, pour l’écran',
    purpose: fr`Votre propre logo et la mention de la coopérative, au même poids : pour un site, une présentation, les réseaux.`,
    inks: [...inColour, ...inOneInk],
    formats: [{ format: 'svg' }, { format: 'png', widthsPx: [320, 800] }, { format: 'pdf' }],
  },
  {
    id: 'beside-print',
    shelf: '2-imprimeur',
    label: 'Votre logo avec Coodyssée, pour l’imprimeur',
    purpose: 'Dans une carte, un dépliant, une affiche mise en page par un professionnel.',
    inks: [...inColour, ...inOneInk],
    formats: [{ format: 'print' }],
  },
  {
    id: 'beside-office',
    shelf: '3-bureau',
    label: 'Votre logo avec Coodyssée, pour vos documents',
    purpose: 'Dans un devis, un courrier, une affiche que vous faites vous-même avec Word ou LibreOffice.',
    inks: ['colour', 'black'],
    formats: [{ format: 'png', widthMm: 90 }],
  },
  {
    id: 'beside-line',
    shelf: '5-marquage',
    label: 'Votre logo avec Coodyssée, au trait',
    purpose: fr`Pour un tampon, une gravure, une découpe : en une encre, sans dégradé. Vérifiez que les détails de votre logo tiennent à la taille voulue.`,
    inks: ['line'],
    formats: [{ format: 'svg' }, { format: 'print' }],
  },
];

/** The badges with the member's own logo, for each place they may go; without a logo they give nothing. */
export const besideSupports: readonly Support[] = table.map(({ inks, formats, ...words }) => ({
  ...words,
  slug: words.id,
  make: (order) => besideFiles(order, { inks, formats }),
}));
