import { brand } from '@coodyssee/logo/brand';
import { fr } from '../../words/fr.ts';
import type { Language, Said } from '../../words/language.ts';
import { defineSupport } from '../define-support.ts';
import type { Shelf, Support, SupportWords } from '../support.ts';
import { type BadgeSet, badgeFiles } from './badge-files.ts';
import { badgeFileWords, badgeSlug } from './badge-words.ts';

type Words = Pick<SupportWords, 'label' | 'purpose'>;

/** Badges for one place: which, on which shelf, and what is said of them. */
interface BadgeSupport extends BadgeSet {
  readonly id: string;
  readonly shelf: Shelf;
  readonly words: Said<Words>;
}

/** The inks for tools that lay no large shown; all the others are for screens and presses. */
const forTools = 'line';
const shown = brand.inkSets.map(({ id }) => id).filter((id) => id !== forTools);

const table: readonly BadgeSupport[] = [
  {
    id: 'badge-screen',
    shelf: '1-ecran',
    words: {
      fr: {
        label: 'Badges pour l’écran',
        purpose: fr`Sur un site, dans une présentation : le SVG est net à toute taille ; le PNG quand un outil ne prend pas le SVG, et @2x pour les écrans fins.`,
      },
      en: {
        label: 'Badges for the screen',
        purpose:
          'On a website, in a presentation: the SVG is sharp at any size; the PNG when a tool does not take SVG, and @2x for fine screens.',
      },
    },
    inks: shown,
    formats: [{ format: 'svg' }, { format: 'png', widthsPx: [320, 800] }, { format: 'pdf' }],
  },
  {
    id: 'badge-print',
    shelf: '2-imprimeur',
    words: {
      fr: {
        label: 'Badges pour l’imprimeur',
        purpose: 'Dans une carte, un dépliant, une affiche mise en page par un professionnel.',
      },
      en: {
        label: 'Badges for the printer',
        purpose: 'In a card, a leaflet or a poster that a professional lays out.',
      },
    },
    inks: shown,
    formats: [{ format: 'print' }],
  },
  {
    id: 'badge-office',
    shelf: '3-bureau',
    words: {
      fr: {
        label: 'Badges pour vos documents',
        purpose:
          'Dans un devis, un courrier, une affiche que vous faites vous-même avec Word ou LibreOffice.',
      },
      en: {
        label: 'Badges for your documents',
        purpose: 'In a quote, a letter or a poster that you make yourself with Word or LibreOffice.',
      },
    },
    inks: ['colour', 'black'],
    formats: [{ format: 'png', widthMm: 90 }],
  },
  {
    id: 'badge-line',
    shelf: '5-marquage',
    words: {
      fr: {
        label: 'Badges au trait',
        purpose: fr`Pour un tampon, une gravure, une broderie, une découpe : un dessin fait de lignes, sans grand aplat.`,
      },
      en: {
        label: 'Line badges',
        purpose:
          'For a stamp, an engraving, an embroidery, a cut: a drawing made of lines, without large areas of ink.',
      },
    },
    inks: [forTools],
    formats: [{ format: 'svg' }, { format: 'print' }],
  },
];

/** Badges of a set as a support: the files of all of them are called and told of alike. */
function supportOf({ words, inks, layouts, formats, ...rest }: BadgeSupport): Support {
  const wordsIn = (language: Language): SupportWords<'badge'> => ({
    ...words[language],
    files: { badge: badgeFileWords[language] },
  });
  return defineSupport({
    ...rest,
    folder: 'badges',
    parts: { badge: badgeSlug },
    words: { fr: wordsIn('fr'), en: wordsIn('en') },
    make: (order) => badgeFiles(order, { inks, formats, ...(layouts && { layouts }) }),
  });
}

/** The badge in every form and ink, for each place it may go. */
export const badgeSupports: readonly Support[] = table.map(supportOf);

/**
 * Some badges that are wanted for themselves, on a shelf of the kit.
 *
 * @example badgeSupport('1-ecran', { layouts: ['seal'], inks: ['colour'], formats: [{ format: 'svg' }] })
 */
export const badgeSupport = (shelf: Shelf, set: BadgeSet): Support => {
  const words = { label: 'Badge', purpose: '' };
  return supportOf({ id: 'badge', shelf, words: { fr: words, en: words }, ...set });
};
