import { readFileSync } from 'node:fs';
import { inspectPdf } from '@coodyssee/preflight';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noTrouble, openStudio, type Studio, wide } from './site.ts';

/** A person who knows nothing of formats comes for stickers, and leaves with the file that a printer takes. */

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

async function checkSticker(download: Download): Promise<void> {
  const name = download.suggestedFilename();
  expect(name).toMatch(/^atelier-coeur-de-meleze_autocollant-.*_impression\.pdf$/);
  const { pages, spaces, spots, fonts } = inspectPdf(name, readFileSync(await download.path()));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.bleed).toBeGreaterThanOrEqual(2);
  expect(spaces).not.toContain('rgb');
  expect(spots).toEqual(['CutContour']);
  expect(fonts).toEqual([]);
}

const take = 'Télécharger l’autocollant';
const isMade = (page: Page) =>
  page.getByRole('button', { name: take, exact: true }).and(page.locator(':not([data-pending])')).waitFor();

describe('from a name to the right file', () => {
  it('by mouse', async () => {
    const { page, trouble } = await studio.open(wide);
    await page.getByRole('textbox', { name: /^Nom de votre activité/ }).click();
    await page.keyboard.type('Atelier Coeur de mélèze');
    await page.getByRole('textbox', { name: 'Métier' }).click();
    await page.keyboard.type('Ébéniste');
    // what French typography suggests is offered, one at a time
    await page.getByText('ce mot s’écrit avec').waitFor();
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await page.getByRole('button', { name: 'Vert sapin' }).click();
    const question = page.getByRole('radiogroup', { name: /pour quoi/ });
    await question.locator('label', { hasText: /^Autocollant/ }).click();
    await isMade(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: take, exact: true }).click(),
    ]);
    await checkSticker(download);
    expect(await page.locator('.studio-hero').getByRole('img').getAttribute('aria-label')).toContain('Cœur');
    await page.close();
    expect(trouble).toEqual(noTrouble);
  });

  it('by keyboard alone, in as many keys as two minutes hold', async () => {
    const { page, trouble } = await studio.open(wide);
    let keys = 0;
    const press = async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    };
    const type = async (text: string) => {
      keys += text.length;
      await page.keyboard.type(text);
    };
    /** What a screen reader would say of where the focus is. */
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        const label = element?.labels?.[0]?.textContent;
        return `${element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''}`.trim();
      });
    const tabTo = async (name: RegExp, key = 'Tab') => {
      for (let step = 0; step < 60; step += 1) {
        if (name.test(await focused())) return;
        await press(key);
      }
      throw new Error(`The focus never came to ${name}.`);
    };
    await tabTo(/^Nom de votre activité/);
    await type('Atelier Coeur de mélèze');
    await tabTo(/^Métier/);
    await type('Ébéniste');
    await page.getByText('ce mot s’écrit avec').waitFor();
    await tabTo(/^Appliquer/);
    await press('Enter');
    await tabTo(/^Vert sapin/);
    await press('Enter');
    await tabTo(/^Site web/);
    await press('Space');
    await tabTo(/^Autocollant/, 'ArrowDown');
    await isMade(page);
    await tabTo(/^Télécharger l’autocollant/);
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    await checkSticker(download);
    // half a second a key leaves half of the time to read
    expect(keys).toBeLessThan(120);
    await page.close();
    expect(trouble).toEqual(noTrouble);
  });
});
