import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../laws/sources.ts';
import { laySettings } from './member.ts';
import { noTrouble, openStudio, phone, type Studio, wide } from './site.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

const input = (page: Page) => page.locator('.studio-preflight input[type=file]');
const fixture = (name: string) => join(root, 'tests/fixtures/pdf', name);
const result = (page: Page) => page.locator('.studio-preflight-result');
/** Gives a file and waits for what is said of it. */
async function give(page: Page, file: Parameters<ReturnType<typeof input>['setInputFiles']>[0]) {
  await input(page).setInputFiles(file);
  await page.locator('.studio-preflight-reading').waitFor({ state: 'detached' });
  await result(page).waitFor();
  return result(page).innerText();
}

describe('the way to it', () => {
  it('leads from the head of a wide page and from the foot of a phone’s, and back', async () => {
    for (const [look, place] of [
      [wide, 'banner'],
      [phone, 'contentinfo'],
    ] as const) {
      const { page, trouble } = await studio.open(look, '#nom=Ubac');
      const link = page.getByRole('button', { name: 'Relire un PDF' });
      expect(await link.count()).toBe(1);
      await page.getByRole(place).getByRole('button', { name: 'Relire un PDF' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Relire un PDF' }).waitFor();
      expect(await page.title()).toBe('Relire un PDF, badges Coodyssée');
      expect(page.url()).toContain('#nom=Ubac&vue=pdf');
      // the keyboard goes on at the head of what is new
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('studio-main');
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('.studio-preflight-drop') !== null),
      ).toBe(true);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Votre badge Coodyssée' }).waitFor();
      expect(await page.title()).toBe('Votre badge Coodyssée');
      expect(trouble).toEqual(noTrouble);
      await page.close();
    }
  });

  it('asks for none of it before it is wanted', async () => {
    const { page } = await studio.open(wide);
    await page.locator('.studio-uses').waitFor();
    await page.waitForLoadState('networkidle');
    // the page's own list: what a cache or a service worker answered is in it too
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((resource) => resource.name),
    );
    expect(asked.some((url) => /\/page-[^/]+\.js$/.test(url))).toBe(true);
    expect(asked.filter((url) => /PreflightView/.test(url))).toEqual([]);
    const scripts = asked.filter((url) => url.endsWith('.js'));
    const texts = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
    expect(texts.filter((text) => text.includes('endstream'))).toEqual([]);
    await page.close();
  });
});

describe('a file', () => {
  it('is told what to mend, in French and in English', async () => {
    const { page, trouble } = await studio.open(wide, '#vue=pdf');
    const said = await give(page, fixture('inline-image-rgb.pdf'));
    expect(said).toContain('3\u00a0défauts à corriger, 1\u00a0point à vérifier');
    expect(said).toContain('Des couleurs sont en RVB, faites pour l’écran.');
    expect(said).toContain('85\u00a0×\u00a055\u00a0mm');
    // what is found is where the keyboard is, and is announced by its name
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Relecture de «\u00a0inline-image-rgb.pdf\u00a0»',
    );
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('3\u00a0faults to mend, 1\u00a0point to check').waitFor();
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('is sound only where all of it was seen', async () => {
    const { page } = await studio.open(phone, '#vue=pdf');
    expect(await give(page, fixture('01-clean-x4.pdf'))).toContain('Rien à signaler');
    const said = await give(page, fixture('image-jpx-no-colorspace.pdf'));
    expect(said).not.toMatch(/Rien à signaler|peut partir|Rien n’empêche/);
    expect(said).toContain('ni en bien ni en mal');
    expect(said).toMatch(/Pas vu\s+les couleurs d’une image/);
    await page.close();
  });

  it('is held to what the cooperative’s printer asks', async () => {
    const { page } = await studio.open(wide, '#vue=pdf');
    await laySettings(page, JSON.stringify({ print: { bleed: 5 } }));
    const said = await give(page, fixture('01-clean-x4.pdf'));
    expect(said).toContain('5\u00a0mm de fond perdu');
    expect(said).toContain('Le fond perdu n’atteint pas 5\u00a0mm');
    await page.close();
  });

  it('is refused by its reason, whatever its name, and its name is only a name', async () => {
    const { page, trouble } = await studio.open(wide, '#vue=pdf');
    await page.evaluate(() =>
      Object.assign(globalThis, { alert: () => Object.assign(globalThis, { ran: true }) }),
    );
    const name = '<img src=x onerror=alert(1)>\u202e.pdf';
    const said = await give(page, {
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.from('<script>alert(1)</script>'),
    });
    expect(said).toContain('Ce fichier n’est pas un PDF.');
    expect(await result(page).getAttribute('aria-label')).toBe(
      'Relecture de «\u00a0<img src=x onerror=alert(1)>.pdf\u00a0»',
    );
    expect(await page.locator('.studio-preflight img').count()).toBe(0);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('may be dropped anywhere, and is stopped when one asks; the worker ends with it', async () => {
    const { page } = await studio.open(wide, '#vue=pdf');
    const before = page.workers().length;
    // settings that do not come keep the reading where it is
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/coodyssee.json', async (route) => {
      await held;
      await route.fulfill({ body: '{}', contentType: 'application/json' });
    });
    const drop = () =>
      page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['%PDF-1.4'], 'court.pdf', { type: 'application/pdf' }));
        document
          .querySelector('footer')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      });
    await drop();
    await page.getByRole('button', { name: 'Arrêter' }).click();
    await page.locator('.studio-preflight-reading').waitFor({ state: 'detached' });
    expect(await result(page).count()).toBe(0);
    release();
    await drop();
    await result(page).getByText('Ce PDF est incomplet.').waitFor();
    await expect.poll(() => page.workers().length).toBe(before);
    await page.close();
  });
});
