import { badgeSupport } from '@coodyssee/kit';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderFor, ubac } from '../kit/order.ts';
import { laySettings, radioOf, saving, ubacHash } from './member.ts';
import { noTrouble, openStudio, type Studio, wide } from './site.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

const answer = (page: Page) => page.locator('.studio-answer');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).last().click();

/** The badge’s drawing as the kit has it. */
async function svgInNode(): Promise<string> {
  const set = { layouts: ['band'], inks: ['colour'], formats: [{ format: 'svg' }] } as const;
  const { files } = await badgeSupport('1-ecran', set).make(await orderFor(ubac));
  return new TextDecoder().decode(files[0]?.bytes);
}

describe('a kit that is stopped', () => {
  it('leaves no file, sends the workers away, and the page goes on', async () => {
    const { page } = await studio.open(wide, ubacHash);
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.getByTestId('take-kit').click();
    await page.locator('.studio-making-now').filter({ hasText: 'En cours' }).waitFor();
    const workers = page.workers();
    expect(workers.length).toBeGreaterThan(0);
    const gone = Promise.all(workers.map((worker) => worker.waitForEvent('close')));
    await page.keyboard.press('Enter');
    await gone;
    await page.getByText('Annulé\u00a0: rien n’a été enregistré.').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    await expect.poll(focused).toBe('take-kit');
    expect(downloads).toBe(0);
    const { name } = await saving(page, () => press(page, /Dessin SVG$/));
    expect(name).toBe('atelier-ubac_badge-bandeau_couleur.svg');
    await page.close();
  });
});

describe('the badge on screen', () => {
  it('is copied as a picture, as a drawing and as a picture in a page with its words', async () => {
    const { page, trouble } = await studio.open(wide, ubacHash, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await press(page, 'Copier le code SVG');
    await page.getByText('Le code SVG est copié.').waitFor();
    expect(await copied()).toBe(await svgInNode());
    await press(page, 'Copier le code pour un site');
    await page.getByText(/Le code est copié, avec le texte alternatif/).waitFor();
    expect(await copied()).toMatch(
      /^<img src="atelier-ubac_badge-bandeau_couleur_800px\.png" alt="Logo Atelier Ubac, [^"]+" width="320" height="\d+">$/,
    );
    await press(page, 'Copier l’image');
    await page.getByText(/L’image est copiée/).waitFor();
    const png = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? [])];
    });
    expect(PNG.sync.read(Buffer.from(png)).width).toBe(800);
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('is offered as a file where the browser does not let it be copied', async () => {
    const { page } = await studio.open(wide, ubacHash);
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await press(page, 'Copier l’image');
    await page.getByText(/Le navigateur n’a pas permis la copie/).waitFor();
    const { name } = await saving(page, () => press(page, /Image PNG$/));
    expect(name).toBe('atelier-ubac_badge-bandeau_couleur_800px.png');
    await page.close();
  });

  it('is not given under the example’s name', async () => {
    const { page } = await studio.open(wide);
    await page
      .getByText(/Écrivez d’abord le nom/)
      .first()
      .waitFor();
    expect(await page.getByTestId('take-kit').count()).toBe(0);
    await page.close();
  });
});

describe('what cannot be made', () => {
  it('is refused in three sentences, with who can mend it, and something else to take', async () => {
    const { page } = await studio.open(wide, ubacHash);
    await radioOf(page, 'Signature de mail').check({ force: true });
    const refusal = answer(page).getByRole('status').filter({ hasText: 'pas encore possible' });
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/Il manque la forme juridique[\s\S]+C’est à la coopérative/);
    const { name } = await saving(page, () => press(page, 'Télécharger l’image du badge'));
    expect(name).toBe('atelier-ubac_badge-compact_couleur_320px.png');
    await page.close();
  });

  it('says so where the settings cannot be read, and goes on without them', async () => {
    const { page } = await studio.open(wide, ubacHash);
    await laySettings(page, '{ "legal": { "form": ');
    await radioOf(page, 'Tampon').check({ force: true });
    await answer(page).getByText('Les réglages de la coopérative ne se lisent pas').waitFor();
    const { name } = await saving(page, () => press(page, 'Télécharger le tampon'));
    expect(name).toMatch(/_tampon_sceau_/);
    await page.close();
  });

  it('may be tried again where a file of the page did not come', async () => {
    const { page } = await studio.open(wide, ubacHash);
    await page.route('**/assets/worker-*.js', (route) => route.abort());
    await radioOf(page, 'Canva').check({ force: true });
    await answer(page).getByText('Le fichier n’a pas pu être préparé.').waitFor();
    await page.unroute('**/assets/worker-*.js');
    await answer(page).getByRole('button', { name: 'Réessayer' }).click();
    const { name } = await saving(page, () => press(page, 'Télécharger l’image du badge'));
    expect(name).toMatch(/@2x\.png$/);
    await page.close();
  });
});

it('follows the keyboard alone: a use by its arrow, its file by Tab and Enter', async () => {
  const { page } = await studio.open(wide, ubacHash);
  await radioOf(page, 'Site web').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('usage=site');
  const take = answer(page).getByRole('button', { name: 'Télécharger l’image du badge' });
  await take.and(page.locator(':not([data-pending])')).waitFor();
  await page.keyboard.press('Tab');
  const { name } = await saving(page, () => page.keyboard.press('Enter'));
  expect(name).toMatch(/_800px\.png$/);
  await page.close();
});
