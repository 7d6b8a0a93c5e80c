import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { svgOf } from '../own-logo/read.ts';
import { noTrouble, openStudio, type Studio, wide } from './site.ts';
import { cellOf, openTeam, rowOf } from './team.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

const table = {
  name: 'membres.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Activité;Logo\nAtelier Ubac;pastille.svg\nÔ;texte.svg\nPetit Pas;photo.png\nAdret;\n'),
};
const svg = (name: string, markup: string) => ({
  name,
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(markup),
});
const pastille = svg('pastille.svg', svgOf('real', 'pastille'));
const withText = svg(
  'texte.svg',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text y="9">a</text></svg>',
);

it('takes logos with the table, says each problem at its row, and puts the logos into what is made', async () => {
  const { page, trouble } = await openTeam(studio, wide);
  // a browser that cannot write into a folder gets archives
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showDirectoryPicker'));
  await page.locator('input[type=file]').setInputFiles([pastille, table, withText]);
  await page.getByRole('grid').waitFor();
  await page.getByText('Logos\u00a0: 1 sur 3.').waitFor();
  await rowOf(page, 3).getByText('1\u00a0problème').waitFor();
  await cellOf(page, 3, 'name').click();
  await page.getByText('Logo\u00a0: Ce logo contient du texte').waitFor();
  await cellOf(page, 4, 'name').click();
  await page.getByText('Le logo «\u00a0photo.png\u00a0» n’a pas été donné.').waitFor();

  const png = await sharp(Buffer.from(svgOf('real', 'rondelle')))
    .resize({ width: 300 })
    .png()
    .toBuffer();
  const photo = { name: 'photo.png', mimeType: 'image/png', buffer: png };
  await page.locator('.studio-team-logos input[type=file]').first().setInputFiles(photo);
  await page.getByText('Logos\u00a0: 2 sur 3.').waitFor();

  await page.locator('label', { hasText: 'Seulement les badges' }).click();
  const start = page.getByRole('button', { name: 'Préparer les badges de 3\u00a0membres' });
  const [download] = await Promise.all([page.waitForEvent('download'), start.click()]);
  const names = Object.keys(unzipSync(new Uint8Array(readFileSync(await download.path()))));
  const withLogo = names.filter((name) => /logo/.test(name)).map((name) => name.split('/')[0]);
  expect(names.some((name) => name.startsWith('adret/'))).toBe(true);
  expect([...new Set(withLogo)].toSorted()).toEqual(['atelier-ubac', 'petit-pas']);
  expect(trouble).toEqual(noTrouble);
  await page.close();
});
