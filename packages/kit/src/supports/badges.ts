import { fr } from '../words/fr.ts';
import { type BadgeSet, badgeFiles } from './badge-files.ts';
import type { Shelf, Support } from './support.ts';

interface BadgeSupport extends BadgeSet {
  readonly id: string;
  readonly shelf: Shelf;
  readonly label: string;
  readonly purpose: string;
}

const inColour = ['colour', 'dark', 'reversed'] as const;
const inOneInk = ['black', 'white', 'member'] as const;

const table: readonly BadgeSupport[] = [
  {
    id: 'badge-screen',
    shelf: '1-ecran',
    label: 'Badges pour l’écran',
    purpose: fr`Sur un site, dans une présentation : le SVG est net à toute taille ; le PNG quand un outil ne prend pas le SVG, et @2x pour les écrans fins.`,
    inks: [...inColour, ...inOneInk],
    formats: [{ format: 'svg' }, { format: 'png', widthsPx: [320, 800] }, { format: 'pdf' }],
  },
  {
    id: 'badge-print',
    shelf: '2-imprimeur',
    label: 'Badges pour l’imprimeur',
    purpose: 'Dans une carte, un dépliant, une affiche mise en page par un professionnel.',
    inks: [...inColour, ...inOneInk],
    formats: [{ format: 'print' }],
  },
  {
    id: 'badge-office',
    shelf: '3-bureau',
    label: 'Badges pour vos documents',
    purpose: 'Dans un devis, un courrier, une affiche que vous faites vous-même avec Word ou LibreOffice.',
    inks: ['colour', 'black'],
    formats: [{ format: 'png', widthMm: 90 }],
  },
  {
    id: 'badge-line',
    shelf: '5-marquage',
    label: 'Badges au trait',
    purpose: fr`Pour un tampon, une gravure, une broderie, une découpe : un dessin fait de lignes, sans grand aplat.`,
    inks: ['line'],
    formats: [{ format: 'svg' }, { format: 'print' }],
  },
];

/** The badge in every form and ink, for each place it may go. */
export const badgeSupports: readonly Support[] = table.map(({ id, shelf, label, purpose, ...set }) => ({
  id,
  slug: id,
  shelf,
  label,
  purpose,
  make: (order) => badgeFiles(order, set),
}));
