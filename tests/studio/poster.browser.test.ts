import { inspectPdf } from '@coodyssee/preflight';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laySettings, radioOf, saving, ubacHash } from './member.ts';
import { noTrouble, openStudio, type Studio, wide } from './site.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

const answer = (page: Page) => page.locator('.studio-answer');
const field = (page: Page, label: string) => answer(page).getByRole('textbox', { name: label, exact: true });
const take = (page: Page, name: string) =>
  answer(page).getByRole('button', { name, exact: true }).and(page.locator(':not([data-pending])'));
const previews = (page: Page) => answer(page).locator('.studio-posters img');
const hash = (page: Page) => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).toString());

describe('a poster and a flyer', () => {
  it('are a model to complete until they have a title', async () => {
    const { page, trouble } = await studio.open(wide, ubacHash);
    await radioOf(page, 'Affiche, tract').check({ force: true });
    await field(page, 'Date').fill('Samedi 12 juin');
    const model = take(page, 'Télécharger le modèle pour Word');
    await model.waitFor();
    expect(
      await answer(page)
        .getByRole('button', { name: /l’affiche|le tract/ })
        .count(),
    ).toBe(0);
    const { name, bytes } = await saving(page, () => model.click());
    expect(name).toMatch(/affiche-a-completer.*\.docx$/);
    expect(new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])).toContain('Votre titre ici');
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('are seen while they are written, and taken as the kit prints them', async () => {
    const { page, trouble } = await studio.open(wide, `${ubacHash}&usage=affiche`);
    await laySettings(page);
    await field(page, 'Titre').fill('Portes ouvertes');
    await previews(page).nth(1).waitFor();
    expect(await previews(page).first().getAttribute('alt')).toBe(
      'Affiche A3\u00a0: «\u00a0Portes ouvertes\u00a0»',
    );
    const before = await previews(page).first().getAttribute('src');
    await field(page, 'Lieu').fill('Salle des fêtes, Chorges');
    await expect.poll(() => previews(page).first().getAttribute('src')).not.toBe(before);
    await take(page, 'Télécharger l’affiche').waitFor();
    const poster = await saving(page, () => take(page, 'Télécharger l’affiche').click());
    const flyer = await saving(page, () => take(page, 'Télécharger le tract').click());
    for (const [{ name, bytes }, width, height] of [
      [poster, 297, 420],
      [flyer, 148, 210],
    ] as const) {
      const report = inspectPdf(name, bytes);
      const { trim } = report.pages[0] ?? {};
      expect([Math.round(trim?.width ?? 0), Math.round(trim?.height ?? 0)]).toEqual([width, height]);
      expect(report.placeholders).toEqual([]);
      expect(report.spaces).not.toContain('rgb');
    }
    // a link brings the words back
    expect(await hash(page)).toContain('titre=Portes+ouvertes');
    await page.reload();
    expect(await field(page, 'Lieu').inputValue()).toBe('Salle des fêtes, Chorges');
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('leave out words of a model, and say so', async () => {
    const { page } = await studio.open(wide, `${ubacHash}&usage=affiche`);
    await field(page, 'Titre').fill('Votre titre ici');
    await answer(page)
      .getByText(/est un texte de modèle/)
      .waitFor();
    await take(page, 'Télécharger le modèle pour Word').waitFor();
    expect(await previews(page).count()).toBe(0);
    await page.close();
  });

  it('keep the last picture, faint, while a text has no room, and say why', async () => {
    const { page } = await studio.open(wide, `${ubacHash}&usage=affiche&titre=Portes+ouvertes`);
    await previews(page).first().waitFor();
    await field(page, 'Texte').fill('Venez voir naître un meuble, longuement. '.repeat(24));
    await answer(page)
      .getByText(/plus de 420.signes/)
      .waitFor();
    expect(await answer(page).locator('.studio-posters[data-stale]').count()).toBe(1);
    await page.close();
  });
});

describe('a file that is to be taken', () => {
  it.each([
    ['Carte de visite', 1.55],
    ['Autocollant', 1],
    ['Tampon', undefined],
    ['Réseaux sociaux', 1],
  ])('%s is shown beside its button', async (label, ratio) => {
    const { page, trouble } = await studio.open(wide, ubacHash);
    await laySettings(page);
    await radioOf(page, label).check({ force: true });
    const picture = answer(page).locator('.studio-take-file img');
    await picture.waitFor();
    const size = await picture.evaluate(async (image) => {
      const shown = image as HTMLImageElement;
      await shown.decode();
      return [shown.naturalWidth, shown.naturalHeight] as const;
    });
    if (ratio) expect(size[0] / size[1]).toBeCloseTo(ratio, 1);
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('is a signature as a mail program shows it, with its picture', async () => {
    const { page, trouble } = await studio.open(wide, ubacHash);
    await laySettings(page);
    await radioOf(page, 'Signature de mail').check({ force: true });
    const shown = answer(page).locator('.studio-signature-picture table').first();
    await shown.waitFor();
    expect(await shown.innerText()).toMatch(/508\s536\s364/);
    expect(await shown.locator('img').evaluate((image) => (image as HTMLImageElement).src)).toMatch(/^blob:/);
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });
});
