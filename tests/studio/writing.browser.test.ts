import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noTrouble, openStudio, phone, type Studio, settle, under, wide } from './site.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

const nameField = (page: Page) => page.getByRole('textbox', { name: /^Nom de votre activité/ });
const hero = (page: Page, name: string) =>
  page.locator('.studio-hero').getByRole('img', { name: `Logo ${name}` });
const hashOf = (page: Page) => page.evaluate(() => location.hash);

describe('writing a badge', () => {
  it('shows an example before any script has come', async () => {
    const page = await studio.browser.newPage({ javaScriptEnabled: false });
    await page.goto(studio.address);
    await hero(page, 'Atelier Ubac').waitFor();
    expect(await page.getByText('Exemple', { exact: true }).isVisible()).toBe(true);
    await page.close();
  });

  it('redraws at every key, keeps the badge while a colour is half typed, and says it all in the address', async () => {
    const { page, trouble } = await studio.open(wide);
    await nameField(page).pressSequentially('Ubac');
    await hero(page, 'Ubac').waitFor();
    await page.getByRole('textbox', { name: 'Métier' }).fill('Ébéniste');
    const colour = page.getByRole('textbox', { name: 'Votre couleur' });
    await colour.fill('vert sap');
    await hero(page, 'Ubac').waitFor();
    await colour.fill('vert sapin');
    expect(await hashOf(page)).toBe('#nom=Ubac&metier=%C3%89b%C3%A9niste&couleur=vert+sapin');
    expect(await page.locator('.studio-hero path[fill="#006400"]').count()).toBeGreaterThan(0);
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('says by which step a long name was made to fit, aloud too', async () => {
    const { page } = await studio.open(wide, '#nom=Menuiserie+des+Hautes+Vall%C3%A9es+du+Guil');
    await hero(page, 'Menuiserie des Hautes Vallées du Guil').waitFor();
    expect(await page.locator('.studio-steps').innerText()).toMatch(/deux lignes, \d+\s%/);
    expect(await page.locator('.studio-verdict [role=status]').innerText()).toMatch(/deux lignes, \d+\s%/);
    await page.close();
  });

  it('offers what French writes otherwise, and takes a refusal for an answer', async () => {
    const { page } = await studio.open(wide, '#nom=Coeur+de+m%C3%A9l%C3%A8ze');
    await page.getByRole('button', { name: 'Garder' }).click();
    expect(await nameField(page).inputValue()).toBe('Coeur de mélèze');
    expect(await page.getByRole('button', { name: 'Appliquer' }).count()).toBe(0);
    await page.reload();
    await settle(page);
    await page.getByRole('button', { name: 'Appliquer' }).click();
    expect(await nameField(page).inputValue()).toBe('Cœur de mélèze');
    await page.close();
  });

  it('offers what would fit where a name does not', async () => {
    const long =
      'Association pour la promotion de la menuiserie traditionnelle et de la charpente en bois des Alpes';
    const { page } = await studio.open(wide, `#${new URLSearchParams({ nom: long })}`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await alert
      .getByRole('button', { name: /^Ce nom tient en/ })
      .first()
      .click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await hashOf(page)).toContain('forme=');
    await page.close();
  });

  it('moves a colour that would not be seen, shows the change, and gives slate instead for one press', async () => {
    const { page } = await studio.open(wide, '#nom=Ubac&couleur=jaune');
    await page.getByText('#FFFF00').first().waitFor();
    await page.getByRole('button', { name: /^Choisir plutôt l’ardoise/ }).click();
    expect(await hashOf(page)).toContain('couleur=%231e2b33');
    await page.getByRole('button', { name: /^Sans couleur/ }).click();
    expect(await hashOf(page)).not.toContain('couleur');
    await page.close();
  });

  it('draws names of every script', async () => {
    const { page, trouble } = await studio.open(phone);
    for (const name of ['山の木工房', 'مكتبة الجبل', 'Étoile 🌟', 'Ô', 'Δέντρο']) {
      await nameField(page).fill(name);
      await hero(page, name).waitFor();
    }
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });
});

describe('keeping a badge', () => {
  it('gives it back from its link', async () => {
    const { page } = await studio.open(wide, '', { permissions: ['clipboard-read', 'clipboard-write'] });
    await nameField(page).fill('Atelier du Lac');
    await page.getByText('Sceau', { exact: true }).click({ force: true });
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.close();
    const again = await studio.open(phone, new URL(link).hash);
    expect(await nameField(again.page).inputValue()).toBe('Atelier du Lac');
    expect(await again.page.getByRole('radio', { name: 'Sceau' }).isChecked()).toBe(true);
    await again.page.close();
  });

  it('remembers it on this device, and forgets it when told', async () => {
    const { page } = await studio.open(wide);
    await nameField(page).fill('Atelier du Lac');
    const again = page.getByRole('button', { name: 'Reprendre « Atelier du Lac »' });
    await again.waitFor();
    await nameField(page).fill('');
    await again.click();
    expect(await nameField(page).inputValue()).toBe('Atelier du Lac');
    await page.getByRole('button', { name: 'Les oublier' }).click();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Lac');
    await page.close();
  });

  it('empties the page, and takes that back', async () => {
    const { page } = await studio.open(wide, '#nom=Ubac&metier=Potier');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    expect(await hashOf(page)).toBe('');
    await page.getByRole('button', { name: 'Annuler' }).click();
    expect(await nameField(page).inputValue()).toBe('Ubac');
    await page.close();
  });
});

it('works without a network once it was opened, in every script that was drawn', async () => {
  const { page, trouble } = await studio.open(wide, '', { serviceWorkers: 'allow' });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
  await nameField(page).fill('山の木工房');
  await hero(page, '山の木工房').waitFor();
  await page.context().setOffline(true);
  await page.goto(`${studio.address}#nom=${encodeURIComponent('山の木工房')}`);
  await page.reload();
  await hero(page, '山の木工房').waitFor();
  await nameField(page).fill('Sans réseau');
  await hero(page, 'Sans réseau').waitFor();
  expect(page.url()).toContain(under);
  expect(trouble.outside).toEqual([]);
  await page.context().close();
});
