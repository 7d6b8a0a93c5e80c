import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectPdf } from '@coodyssee/preflight';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../laws/sources.ts';
import { openStorybook, type Storybook } from './site.ts';
import { showDocs } from './visit.ts';

let storybook: Storybook;
beforeAll(async () => {
  storybook = await openStorybook();
});
afterAll(() => storybook?.close());

const wide = { mode: 'light', width: 1280 } as const;

async function open(id: string) {
  const { page, trouble } = await storybook.open(wide);
  await showDocs(page, storybook.docs(`${id}--notice`));
  return { page, trouble };
}

/** What a press hands over: its name, and its bytes. */
async function taken(page: Page, pressed: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const master = (path: string) => readFileSync(join(root, 'assets/logo', path));

describe('the search of the Storybook', () => {
  it.each([
    ['logo blanc', 'Logo blanc'],
    ['fichier', 'Tous les fichiers'],
    ['impression', 'Impression'],
    ['favicon icone', 'Icônes de site'],
  ])('finds « %s »', async (words, title) => {
    const { page } = await storybook.open(wide);
    await page.goto(storybook.address);
    await page.locator('#storybook-explorer-searchfield').fill(words);
    const results = page.getByRole('option');
    await results.first().waitFor();
    const found = (await results.allInnerTexts()).slice(0, 4).join(' | ');
    expect(found).toContain(title);
    await page.close();
  });
});

describe('a file', () => {
  it('is taken from the first page, by what it is for', async () => {
    const { page } = await open('accueil');
    const file = await taken(
      page,
      page.getByRole('link', { name: /^Télécharger \(Imprimeur\).*carte de visite/ }),
    );
    expect(file.name).toBe('coodyssee_logo-symbole_couleur_impression.pdf');
    expect(file.bytes.equals(master('symbole/coodyssee_logo-symbole_couleur_impression.pdf'))).toBe(true);
    await page.close();
  });

  it('is taken under its drawing, in each format', async () => {
    const { page } = await open('logo-fichiers-logo-blanc');
    for (const [name, ending] of [
      [/^SVG, .*Logo vertical, une encre, blanche/, '.svg'],
      [/^PNG, .*Logo vertical, une encre, blanche/, '.png'],
      [/^PDF, .*Logo vertical, une encre, blanche/, '.pdf'],
      [/^Imprimeur, .*Logo vertical, une encre, blanche/, '_impression.pdf'],
    ] as const) {
      const { name: given, bytes } = await taken(page, page.getByRole('link', { name }));
      expect(given).toBe(`coodyssee_logo-vertical_blanc${ending}`);
      expect(bytes.equals(master(`vertical/${given}`))).toBe(true);
    }
    await page.close();
  });

  it('comes with all the others in one archive', async () => {
    const { page } = await open('logo-fichiers-tous-les-fichiers');
    const { name, bytes } = await taken(page, page.getByRole('link', { name: /\(ZIP\)$/ }));
    expect(name).toBe('coodyssee_logo.zip');
    expect(Object.keys(unzipSync(bytes))).toHaveLength(170);
    await page.close();
  });
});

describe('the matrix', () => {
  it('follows the chosen drawing, and has no sentence of the program', async () => {
    const { page } = await open('logo-variantes-et-fonds');
    const drawn = () => page.locator('.sheet-matrix td svg').count();
    const before = await drawn();
    await page.getByRole('button', { name: /Logo horizontal/ }).click();
    await page.getByRole('option', { name: 'Logo avec descriptif' }).click();
    await page.getByRole('link', { name: /^SVG, .*Logo avec descriptif, une encre, noire/ }).waitFor();
    expect(await drawn()).toBeLessThan(before);
    const said = await page.locator('.sheet-matrix td[data-refused]').allInnerTexts();
    for (const words of said) expect(words.split(' ')).toHaveLength(3);
    expect(await page.locator('.sheet-matrix tr:last-child td svg').count()).toBe(2);
    await page.close();
  });
});

describe('the badge on the stage', () => {
  it('is taken in every format', async () => {
    const { page, trouble } = await open('badge-atelier');
    await page.getByLabel('Nom de l’activité').fill('Petit Pas');
    await page.getByRole('img', { name: /Petit.Pas/ }).waitFor();
    const take = (name: string) => taken(page, page.getByRole('button', { name, exact: true }));
    const [svg, png, pdf, print] = [
      await take('SVG'),
      await take('PNG'),
      await take('PDF'),
      await take('PDF pour l’imprimeur'),
    ];
    expect([svg, png, pdf, print].map(({ name }) => name)).toEqual(
      ['.svg', '.png', '.pdf', '_impression.pdf'].map((end) => `petit-pas_badge-bandeau_couleur${end}`),
    );
    expect(svg.bytes.toString('utf8')).toContain('Petit');
    expect(png.bytes.readUInt32BE(16)).toBe(1200);
    expect(inspectPdf('a.pdf', pdf.bytes)).toMatchObject({ pages: [{ trim: { width: 90 } }] });
    expect(inspectPdf('a.pdf', print.bytes).standards).toEqual(['PDF/X-1a:2003']);
    await page.close();
    expect(trouble).toEqual({ console: [], outside: [] });
  });
});

describe('the way to the studio', () => {
  const studio = '**/studio/**';

  it('leads to the one beside, with the badge that was composed', async () => {
    const { page } = await open('badge-atelier');
    await page.route(studio, (route) =>
      route.request().url().endsWith('.png')
        ? route.fulfill({ contentType: 'image/png', body: master('icone/apple-touch-icon.png') })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<h1>L’atelier</h1>' }),
    );
    await page.getByRole('link', { name: 'Ouvrir ce badge dans l’atelier' }).click();
    await page.getByRole('heading', { name: 'L’atelier' }).waitFor();
    const { pathname, hash } = new URL(page.url());
    expect(pathname).toBe('/a/studio/');
    expect(new URLSearchParams(hash.slice(1)).get('nom')).toBe('Atelier Ubac');
    await page.close();
  });

  it('says how it comes where it is not', async () => {
    const { page } = await open('accueil');
    await page.route(studio, (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: 'Composer votre badge dans l’atelier' }).click();
    const said = page.getByText('L’atelier n’est pas à côté de ces pages');
    await said.waitFor();
    expect(await said.innerText()).toContain('npm run build:studio');
    expect(new URL(page.url()).pathname).toBe('/a/b/iframe.html');
    await page.close();
  });
});
