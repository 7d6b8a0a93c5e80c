import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtures, svgOf } from '../own-logo/read.ts';
import { noTrouble, openStudio, type Studio, wide } from './site.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

const field = (page: Page) => page.locator('.studio-own-logo');
const input = (page: Page) => field(page).locator('input[type=file]');
const hero = (page: Page) => page.locator('.studio-hero').getByRole('img');
const pathTo = (name: string) => fileURLToPath(new URL(`../fixtures/own-logo/${name}.svg`, import.meta.url));

async function give(
  page: Page,
  file: Parameters<ReturnType<typeof input>['setInputFiles']>[0],
): Promise<void> {
  await input(page).setInputFiles(file);
  await field(page).locator('.studio-logo:not([aria-busy=true]), .coodyssee-field-problem').first().waitFor();
}

const named = '#nom=Atelier+Ubac';

describe('the member’s own logo', () => {
  it('is read, shown in its colours and in one ink, and laid beside the endorsement', async () => {
    const { page, trouble } = await studio.open(wide, named);
    await give(page, pathTo('real/illustrator'));
    expect(await field(page).locator('.studio-logo [role=status]').innerText()).toContain('6 tracés');
    await hero(page).locator('path[fill="#c8a24a"]').first().waitFor();
    expect(await hero(page).getAttribute('aria-label')).toBe(
      'Logo Atelier Ubac, une activité de la coopérative Coodyssée',
    );
    await field(page).getByRole('button', { name: 'Retirer illustrator.svg' }).click();
    await field(page).locator('.studio-logo').waitFor({ state: 'detached' });
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('loses its white ground, and gets it back at a switch', async () => {
    const { page } = await studio.open(wide, named);
    await give(page, pathTo('real/canva'));
    const paths = field(page).getByRole('img', { name: 'Dans ses couleurs' }).locator('path');
    expect(await paths.count()).toBe(3);
    await field(page).getByText('Garder le fond du fichier').click();
    await expect.poll(() => paths.count()).toBe(4);
    expect(await field(page).getByText('Le fond blanc du fichier a été retiré').count()).toBe(0);
    await page.close();
  });

  it('may be a picture, which the browser decodes and we encode again', async () => {
    const { page, trouble } = await studio.open(wide, named);
    const jpeg = sharp(Buffer.from(svgOf('real', 'rondelle'))).resize({ width: 300 });
    const buffer = await jpeg.flatten({ background: '#fff' }).jpeg().toBuffer();
    // its own first bytes say what it is, whatever its name
    await give(page, { name: 'logo.png', mimeType: 'image/png', buffer });
    expect(await hero(page).locator('image').getAttribute('href')).toMatch(/^data:image\/png;base64,/);
    expect(await field(page).innerText()).toContain('Le fond uni de l’image a été retiré');
    await give(page, {
      name: 'faux.png',
      mimeType: 'image/png',
      buffer: Buffer.from('\x89PNG\r\n\x1a\nrien', 'latin1'),
    });
    expect(await field(page).innerText()).toContain('Cette image est abîmée');
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('runs nothing, fetches nothing and keeps the page free, however hostile', async () => {
    const { page, trouble } = await studio.open(wide, named);
    await page.evaluate(() =>
      Object.assign(globalThis, { alert: () => Object.assign(globalThis, { ran: true }) }),
    );
    for (const name of fixtures('hostile')) {
      await give(page, pathTo(`hostile/${name}`));
      await page.getByRole('textbox', { name: 'Métier' }).fill(name);
    }
    const markup = await page.content();
    expect(markup).not.toMatch(/evil\.example|javascript:|alert\(/);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('is refused in the language of the page', async () => {
    const { page } = await studio.open(wide, `${named}&langue=en`);
    await give(page, pathTo('hostile/text'));
    expect(await field(page).innerText()).toContain('This logo holds text that is not in outlines.');
    await page.close();
  });
});
