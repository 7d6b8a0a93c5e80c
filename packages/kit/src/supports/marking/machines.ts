import { fr } from '../../words/fr.ts';
import type { Said } from '../../words/language.ts';
import type { SupportWords } from '../support.ts';
import type { UseId } from '../use-ids.ts';

/** A drawing offered to a machine: a badge, or what holds where no badge does. */
export type Design = 'seal' | 'band' | 'vertical' | 'symbol';

/** A way of marking a thing, and what its tool can draw; measures in mm. */
export interface Machine {
  readonly id: string;
  readonly slug: string;
  readonly words: Said<Pick<SupportWords, 'label' | 'purpose'>>;
  readonly uses: readonly UseId[];
  /** Thinnest line the tool holds. */
  readonly stroke: number;
  /** Least room it keeps open between two lines. */
  readonly gap: number;
  /** Least height of capitals; 0 where only the stroke counts. */
  readonly capitals: number;
  /** What is drawn, each with the width people want and the most the tool or the place has. */
  readonly designs: readonly { readonly design: Design; readonly wanted: number; readonly most: number }[];
}

export const machines: readonly Machine[] = [
  {
    id: 'stamp',
    slug: 'tampon',
    words: {
      fr: {
        label: 'Tampon',
        purpose: 'À donner au fabricant de tampons, avec la largeur du nom de fichier.',
      },
      en: { label: 'Stamp', purpose: 'To give to the stamp maker, with the width that the file name says.' },
    },
    uses: ['tampon'],
    stroke: 0.25,
    gap: 0.35,
    capitals: 0,
    designs: [
      { design: 'seal', wanted: 40, most: 60 },
      { design: 'band', wanted: 58, most: 75 },
    ],
  },
  {
    id: 'laser',
    slug: 'gravure-laser',
    words: {
      fr: {
        label: 'Gravure laser',
        purpose: fr`Sur le bois, le cuir, le verre ou le métal : un dessin au trait que la machine suit ou remplit.`,
      },
      en: {
        label: 'Laser engraving',
        purpose: 'On wood, leather, glass or metal: a line drawing that the machine follows or fills.',
      },
    },
    uses: ['gravure'],
    stroke: 0.3,
    gap: 0.35,
    capitals: 0,
    designs: [
      { design: 'seal', wanted: 50, most: 300 },
      { design: 'band', wanted: 70, most: 300 },
      { design: 'symbol', wanted: 15, most: 300 },
    ],
  },
  {
    id: 'branding',
    slug: 'marquage-a-chaud',
    words: {
      fr: { label: 'Marquage à chaud', purpose: 'Pour un fer à marquer le bois, le cuir ou le pain.' },
      en: { label: 'Hot branding', purpose: 'For an iron that marks wood, leather or bread.' },
    },
    uses: ['gravure'],
    stroke: 0.5,
    gap: 0.5,
    capitals: 0,
    designs: [
      { design: 'seal', wanted: 70, most: 120 },
      { design: 'symbol', wanted: 30, most: 120 },
    ],
  },
  {
    id: 'embroidery',
    slug: 'broderie',
    words: {
      fr: {
        label: 'Broderie',
        purpose: fr`Pour un vêtement de travail : le brodeur en fait un programme de points, sur un tissu d’au moins 180 g/m².`,
      },
      en: {
        label: 'Embroidery',
        purpose:
          'For work clothes: the embroiderer turns it into stitches, on a fabric of at least 180\u00a0g/m².',
      },
    },
    uses: ['broderie'],
    stroke: 1,
    gap: 1,
    capitals: 5,
    designs: [
      // the member's name holds on a back, and on no chest
      { design: 'band', wanted: 250, most: 280 },
      { design: 'vertical', wanted: 80, most: 114 },
      { design: 'symbol', wanted: 60, most: 114 },
    ],
  },
];
