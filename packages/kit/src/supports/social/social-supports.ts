import type { Sheet } from '@coodyssee/logo/scene';
import { renderSheetPng } from '@coodyssee/logo/sheet-png';
import type { FileSlug } from '../../naming/file-name.ts';
import { boxSlug, bySize } from '../../naming/file-name.ts';
import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import type { KitOrder, PlainFile } from '../support.ts';
import { cover } from './cover.ts';
import { initialPortrait, symbolPortrait } from './portrait.ts';
import { covers, portraitSizes, post } from './sizes.ts';
import { squarePost } from './square-post.ts';

interface Wanted {
  readonly part: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

async function picture(
  { renderPng }: KitOrder,
  sheet: Sheet,
  { part, width, height }: Wanted,
): Promise<PlainFile> {
  const size = { unit: 'px', width, height, density: 1 } as const;
  return {
    is: { part, format: 'png', size, colourSpace: 'srgb' },
    bytes: await renderSheetPng(renderPng, sheet, { width }),
    alternative: `${sheet.title}.`,
  };
}

export const portraits = defineSupport({
  id: 'portraits',
  shelf: '4-reseaux',
  folder: '',
  uses: ['reseaux'],
  parts: { symbol: bySize('portrait-symbole'), initial: bySize('portrait-initiale') },
  words: {
    fr: {
      label: 'Photos de profil',
      purpose: fr`Pour un réseau, une messagerie, un annuaire : tout tient dans le cercle qu’ils découpent.`,
      files: {
        symbol: 'Photo de profil, le symbole sur votre couleur.',
        initial: 'Photo de profil, votre initiale.',
      },
    },
    en: {
      label: 'Profile pictures',
      purpose: 'For a network, a messenger, a directory: everything fits in the circle that they cut out.',
      files: {
        symbol: 'Profile picture, the symbol on your colour.',
        initial: 'Profile picture, your initial.',
      },
    },
  },
  make: async (order) => {
    const drawn = [symbolPortrait(order), initialPortrait(order)];
    const files: PlainFile[] = [];
    for (const { part, sheet } of drawn)
      for (const width of portraitSizes)
        files.push(await picture(order, sheet, { part, width, height: width }));
    return { files, notices: drawn.flatMap(({ notices }) => notices) };
  },
});

/** Names that tell both sides in pixels. */
const byBox =
  (slug: string): FileSlug =>
  ({ size }) =>
    size ? `${slug}_${boxSlug(size)}` : slug;

export const coverPictures = defineSupport({
  id: 'covers',
  slug: 'couvertures',
  shelf: '4-reseaux',
  folder: '',
  uses: ['reseaux'],
  parts: {
    facebook: byBox('couverture-facebook'),
    linkedin: byBox('couverture-linkedin'),
    x: byBox('couverture-x'),
    post: byBox('publication-carree'),
  },
  words: {
    fr: {
      label: 'Couvertures et publication',
      purpose: fr`En haut d’une page ou dans un fil : rien d’important n’est sous la photo de profil ni dans ce que les téléphones coupent.`,
      files: {
        facebook: 'Couverture de page Facebook.',
        linkedin: 'Bannière de profil LinkedIn.',
        x: 'Bannière de profil X.',
        post: 'Publication carrée, Instagram ou Facebook.',
      },
    },
    en: {
      label: 'Covers and post',
      purpose:
        'At the top of a page or in a feed: nothing that matters is under the profile picture or where telephones crop.',
      files: {
        facebook: 'Cover of a Facebook page.',
        linkedin: 'Banner of a LinkedIn profile.',
        x: 'Banner of an X profile.',
        post: 'Square post, Instagram or Facebook.',
      },
    },
  },
  make: async (order) => {
    const drawn = [
      ...covers.map((size) => ({ size, ...cover(order, size) })),
      { size: post, ...squarePost(order) },
    ];
    const files: PlainFile[] = [];
    for (const { size, sheet } of drawn)
      files.push(await picture(order, sheet, { part: size.id, width: size.width, height: size.height }));
    return { files, notices: drawn.flatMap(({ notices }) => notices) };
  },
});
