import type { Brand } from '@coodyssee/logo';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import { expect, it } from 'vitest';
import { fiche } from '../../packages/documents/src/argumentaire/fiche.ts';
import { renderDocument } from '../../packages/documents/src/engine/render-document.ts';
import { writePage } from '../../packages/documents/src/engine/write-page.ts';
import { createMeans } from '../../packages/documents/src/examples/means.ts';
import { tonesOf } from '../../packages/documents/src/page/tones.ts';
import { projet } from '../../packages/documents/src/projet/projet.ts';
import { sectionPages } from '../../packages/documents/src/sections/section-pages.ts';

const { primary } = coodyssee.inks;
const other: Brand = {
  ...coodyssee,
  inks: { ...coodyssee.inks, primary: { ...primary, screen: '#cc4400' } },
};

const meansOf = (brand: Brand) => createMeans(brand, '0.0.0');

/** Each page as the template gets it, its ground included. */
async function written(brand: Brand): Promise<readonly string[]> {
  const { pages } = sectionPages(projet)(await meansOf(brand));
  const tones = tonesOf(brand.inks);
  return pages.map((page) => JSON.stringify([tones[page.tone].ground, writePage(page, false)]));
}

it('another orange changes every page that shows it, and no other', async () => {
  const [ours, theirs] = [await written(coodyssee), await written(other)];
  const shows = ours.map((page) => page.includes(primary.screen));
  expect(shows).toContain(true);
  expect(shows).toContain(false);
  expect(ours.map((page, at) => page !== theirs[at])).toEqual(shows);
});

it('another orange is in the file itself', async () => {
  const set = async (brand: Brand) => renderDocument(fiche(await meansOf(brand)), brand, 'screen');
  expect(Buffer.from(await set(coodyssee)).equals(await set(other))).toBe(false);
});
