import { renderSheetPng, type Sheet } from '@coodyssee/logo';
import { fr } from '../../words/fr.ts';
import type { KitFile, KitOrder, Support } from '../support.ts';
import { cover } from './cover.ts';
import { initialPortrait, symbolPortrait } from './portrait.ts';
import { covers, portraitSizes, post } from './sizes.ts';
import { squarePost } from './square-post.ts';

interface Wanted {
  readonly path: string;
  readonly use: string;
  /** Pixels. */
  readonly width: number;
}

async function picture(
  { renderPng }: KitOrder,
  sheet: Sheet,
  { path, use, width }: Wanted,
): Promise<KitFile> {
  const bytes = await renderSheetPng(renderPng, sheet, { width });
  return { path, bytes, use, colours: 'srgb', alternative: `${sheet.title}.` };
}

export const portraits: Support = {
  id: 'portraits',
  slug: 'portraits',
  label: 'Photos de profil',
  shelf: '4-reseaux',
  purpose: fr`Pour un réseau, une messagerie, un annuaire : tout tient dans le cercle qu’ils découpent.`,
  make: async (order) => {
    const drawn = [symbolPortrait(order), initialPortrait(order)];
    const files: KitFile[] = [];
    for (const { slug, use, sheet } of drawn)
      for (const width of portraitSizes)
        files.push(await picture(order, sheet, { path: `${order.slug}_${slug}_${width}px.png`, use, width }));
    return { files, notices: drawn.flatMap(({ notices }) => notices) };
  },
};

export const coverPictures: Support = {
  id: 'covers',
  slug: 'couvertures',
  label: 'Couvertures et publication',
  shelf: '4-reseaux',
  purpose: fr`En haut d’une page ou dans un fil : rien d’important n’est sous la photo de profil ni dans ce que les téléphones coupent.`,
  make: async (order) => {
    const drawn = [
      ...covers.map((size) => ({ size, ...cover(order, size) })),
      { size: post, ...squarePost(order) },
    ];
    const files: KitFile[] = [];
    for (const { size, sheet } of drawn) {
      const path = `${order.slug}_${size.slug}_${size.width}x${size.height}.png`;
      files.push(await picture(order, sheet, { path, use: size.use, width: size.width }));
    }
    return { files, notices: drawn.flatMap(({ notices }) => notices) };
  },
};
