import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noTrouble, openStudio, phone, type Studio, type Visit } from './site.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

const nameField = (page: Page) => page.getByRole('textbox', { name: /^Nom de votre activité/ });
const hero = (page: Page) => page.locator('.studio-hero svg');
const drawn = (page: Page, name: string) =>
  page.locator('.studio-hero').getByRole('img', { name: `Logo ${name},` });
const outlines = (page: Page) =>
  hero(page)
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));

/** What the badge says when a text has just been typed, before the browser could paint. */
const saidAtOnce = (page: Page, text: string) =>
  nameField(page).evaluate(async (field, typed) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((done) => queueMicrotask(done));
    return document.querySelector('.studio-hero svg')?.getAttribute('aria-label') ?? '';
  }, text);

/** A visit that writes down which parts of the font engine were asked for. */
async function watch(hash = ''): Promise<Visit & { readonly engine: string[] }> {
  const engine: string[] = [];
  const visit = await studio.open(phone, hash);
  visit.page.on('request', (request) => {
    const [, file] = /(harfbuzz[^/]*\.wasm|faces\/.+)$/.exec(request.url()) ?? [];
    if (file) engine.push(file);
  });
  return { ...visit, engine };
}

/** The badge as it stands in the document: its ground and its shape, its words, its outlines and their inks. */
const badgeOf = (page: Page) =>
  page.locator('.studio-hero').evaluate((picture) => {
    const svg = picture.querySelector('svg');
    return {
      style: picture.getAttribute('style')?.replaceAll(' ', '').replace(/;$/, ''),
      box: svg?.getAttribute('viewBox'),
      words: svg?.getAttribute('aria-label'),
      outlines: svg?.innerHTML,
    };
  });

describe('a link', () => {
  it('has its own badge drawn before the page’s scripts, and the page draws the same', async () => {
    const { page } = await studio.open(phone);
    const pageScript = /\/assets\/page-[^/]+\.js$/;
    for (const hash of [
      '#nom=Atelier+Ubac&metier=%C3%89b%C3%A9niste&couleur=bleu+roi',
      '#nom=Les+bergers+du+grand+plateau&forme=seal&encre=dark',
      '#nom=Ubac&forme=seal&encre=line',
      '#nom=Ubac&encre=member',
    ]) {
      const open = async () => {
        await page.goto('about:blank');
        await page.goto(studio.address + hash);
      };
      await page.route(pageScript, (route) => route.abort());
      await open();
      const first = await badgeOf(page);
      expect(await page.locator('.studio-example').count(), hash).toBe(0);
      await page.unroute(pageScript);
      await open();
      await page.locator('.studio-forms svg path').first().waitFor();
      expect(await badgeOf(page), hash).toEqual(first);
    }
    await page.close();
  });

  it('shows nobody else’s badge while what its words need is loaded', async () => {
    const { page } = await studio.open(phone);
    await page.route(/\.wasm$/, (route) => route.abort());
    await page.goto('about:blank');
    await page.goto(`${studio.address}#nom=墨山书院`);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.studio-hero svg').count()).toBe(0);
    await page.close();
  });
});

describe('the drawing of the page', () => {
  it('is there in the frame of the key, without the font engine, for a name in Western European letters', async () => {
    const { page, engine, trouble } = await watch();
    for (const name of ['É', 'Œuvre & Cie', 'L’Aiguille : 2 500 m', 'Œuvre & Cie'])
      expect(await saidAtOnce(page, name)).toContain(`Logo ${name[0]}`);
    await page.getByRole('textbox', { name: 'Métier' }).fill('Ébéniste d’art');
    expect(await hero(page).getAttribute('aria-label')).toContain('Ébéniste d’art');
    expect(engine).toEqual([]);
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('keeps the last badge while another script is loaded, and then draws the usual names as before', async () => {
    const { page, engine, trouble } = await watch('#nom=Ubac');
    await drawn(page, 'Ubac').waitFor();
    const before = await outlines(page);
    expect(await saidAtOnce(page, '墨山书院')).toContain('Logo Ubac');
    await drawn(page, '墨山书院').waitFor();
    expect(engine.some((file) => file.endsWith('.wasm'))).toBe(true);
    // once there, it draws at once as well
    expect(await saidAtOnce(page, '墨山')).toContain('Logo 墨山');
    expect(await saidAtOnce(page, 'Ubac')).toContain('Logo Ubac');
    expect(await outlines(page)).toEqual(before);
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('says that a file is missing, keeps the last badge, draws what needs none, and tries again', async () => {
    const { page } = await studio.open(phone, '#nom=Ubac');
    await page.route(/\.wasm$/, (route) => route.abort());
    await saidAtOnce(page, '墨山');
    await page.getByRole('alert').waitFor();
    expect(await hero(page).getAttribute('aria-label')).toContain('Logo Ubac');
    expect(await saidAtOnce(page, 'Adret')).toContain('Logo Adret');
    expect(await page.getByRole('alert').count()).toBe(0);
    await saidAtOnce(page, '墨山');
    await page.unroute(/\.wasm$/);
    await page.getByRole('alert').getByRole('button').click();
    await drawn(page, '墨山').waitFor();
    await page.close();
  });
});
