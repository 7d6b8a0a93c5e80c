import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../packages/kit/src/table/table.ts';
import { root } from '../laws/sources.ts';
import { lookAt, overflowOf, violationsOf } from '../site/visit.ts';
import { noTrouble, openStudio, phone, type Studio, wide } from './site.ts';
import { bytesOf, cellOf, dropTable, manyMembers, openTeam, rowOf } from './team.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

const fixture = (name: string) => join(root, 'tests/fixtures', name);
const counts = (page: Page) => page.locator('.studio-team-counts').innerText();

describe('a table dropped on the studio', () => {
  it('reads what spreadsheets write, one after the other', async () => {
    const { page, trouble } = await openTeam(studio, wide);
    for (const [name, format] of [
      ['excel-fr-cp1252-semicolon.csv', 'CSV, WINDOWS-1252, points-virgules'],
      ['tab.csv', 'CSV, UTF-8, tabulations'],
      ['utf8-bom-crlf.csv', 'CSV, UTF-8, virgules'],
      ['libreoffice.xlsx', 'Classeur XLSX, première feuille'],
      ['membres.ods', 'Classeur ODS, première feuille'],
    ] as const) {
      await dropTable(page, fixture(`tables/${name}`));
      await page.getByText(format).waitFor();
      expect(await cellOf(page, 2, 'name').innerText()).toBe('Éclat d’Été');
      await page.getByRole('button', { name: 'Autre table' }).click();
    }
    await page.close();
    expect(trouble).toEqual(noTrouble);
  });

  it('says what is wrong with a file that is no table, why, and what to do', async () => {
    const { page, trouble } = await openTeam(studio, wide);
    for (const [name, what] of [
      ['tables/empty.csv', 'La table est vide.'],
      ['tables/header-only.csv', 'La table n’a aucun membre.'],
      ['tables/no-header.csv', 'La table n’a pas de ligne de titres.'],
      ['tables/membres.xls', 'Ce classeur est dans l’ancien format d’Excel (XLS).'],
      ['tables/html-as.xls', 'Ce fichier est une page HTML, même si son nom dit XLS.'],
    ] as const) {
      await dropTable(page, fixture(name));
      const alert = page.getByRole('alert').filter({ hasText: what });
      await alert.waitFor();
      expect((await alert.innerText()).length).toBeGreaterThan(what.length + 40);
    }
    // dropped beside its place, which a browser would open instead of the page
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(50e6)], 'lourd.csv', { type: 'text/csv' }));
      document
        .querySelector('footer')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByText('Ce fichier est trop lourd').waitFor();
    await page.close();
    expect(trouble).toEqual(noTrouble);
  });
});

describe('a thousand rows', () => {
  it('are all counted, and only those in sight are in the page', async () => {
    const { page, trouble } = await openTeam(studio, wide);
    await dropTable(page, manyMembers(1000));
    expect(await counts(page)).toBe('1000\u00a0lignes lues, rien à corriger.');
    const grid = page.getByRole('grid');
    expect(await grid.getAttribute('aria-rowcount')).toBe('1001');
    expect(await page.locator('.studio-team-rows [role=row]').count()).toBeLessThan(40);
    await grid.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    await rowOf(page, 1001).waitFor();
    expect(await rowOf(page, 1001).getAttribute('aria-rowindex')).toBe('1001');
    await page.close();
    expect(trouble).toEqual(noTrouble);
  });
});

describe('a cell corrected in place', () => {
  it('by the keyboard alone: found, typed, right, undone, saved', async () => {
    const { page, trouble } = await openTeam(studio, wide);
    await dropTable(page, fixture('hostile.csv'));
    expect(await counts(page)).toBe('20\u00a0lignes lues, 7 à corriger.');
    await page.getByRole('radio', { name: /Tout/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('7\u00a0lignes sur 20').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('name');

    await page.keyboard.press('F2');
    await page.keyboard.type('Renoncé');
    await page.keyboard.press('Escape');
    expect(await cellOf(page, 13, 'name').innerText()).toBe('vide');
    await page.keyboard.press('Enter');
    await page.keyboard.type("L'Atelier nommé");
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('trade');
    expect(await counts(page)).toBe('20\u00a0lignes lues, 6 à corriger.');
    // it stays in sight although the filter would hide it, so that the focus is not lost
    expect(await cellOf(page, 13, 'name').innerText()).toBe("L'Atelier nommé");
    await page.getByText('Ligne 13\u00a0: plus rien à corriger.').waitFor({ state: 'attached' });

    await page.getByRole('button', { name: 'Annuler' }).click();
    expect(await counts(page)).toBe('20\u00a0lignes lues, 7 à corriger.');
    await page.getByRole('button', { name: 'Rétablir' }).click();
    expect(await counts(page)).toBe('20\u00a0lignes lues, 6 à corriger.');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer la table' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('hostile-corrige.csv');
    const bytes = await bytesOf(download);
    const table = await readTable(bytes);
    expect(table.format).toBe('CSV, utf-8, ;');
    expect(table.problems).toHaveLength(6);
    expect(table.rows.map(({ record }) => record.name)).toContain("L'Atelier nommé");
    expect(new TextDecoder().decode(bytes)).not.toMatch(/(?:^|;|\n)"?[=+@-]/m);
    await page.close();
    expect(trouble).toEqual(noTrouble);
  });

  it('frees the row that bore the same name, and a suggestion is applied when one asks', async () => {
    const { page } = await openTeam(studio, wide);
    const text = 'Nom;Commune\nUbac;Gap\nUbac;Embrun\nCoeur de bois;Vars\n';
    await dropTable(page, { name: 'm.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    expect(await counts(page)).toBe('3\u00a0lignes lues, 2 à corriger.');
    await cellOf(page, 3, 'name').dblclick();
    await page.keyboard.type('Ubac sud');
    await page.keyboard.press('Enter');
    expect(await counts(page)).toBe('3\u00a0lignes lues, rien à corriger.');
    await cellOf(page, 4, 'name').click();
    await page.getByRole('button', { name: 'Appliquer' }).click();
    expect(await cellOf(page, 4, 'name').innerText()).toBe('Cœur de bois');
    await cellOf(page, 4, 'name').click();
    await page.keyboard.press('Control+z');
    expect(await cellOf(page, 4, 'name').innerText()).toBe('Coeur de bois');
    await page.close();
  });

  it('asks before another table takes the place of corrections that are in no file', async () => {
    const { page } = await openTeam(studio, wide);
    await dropTable(page, fixture('tables/semicolon.csv'));
    await cellOf(page, 2, 'name').dblclick();
    await page.keyboard.type('Autre');
    await page.keyboard.press('Enter');
    // the browser itself asks too
    page.once('dialog', (dialog) => dialog.dismiss());
    const [asked] = await Promise.all([
      page.waitForEvent('dialog'),
      page.evaluate(() => setTimeout(() => location.reload())),
    ]);
    expect(asked.type()).toBe('beforeunload');
    await page.getByRole('button', { name: 'Autre table' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Rester' }).click();
    expect(await cellOf(page, 2, 'name').innerText()).toBe('Autre');
    await page.close();
  });
});

describe('everybody', () => {
  it('can read it: axe finds nothing, nothing is wider than the page, by day and night, from 320 px', async () => {
    const { page, trouble } = await openTeam(studio, wide);
    expect(await violationsOf(page)).toEqual([]);
    await dropTable(page, fixture('hostile.csv'));
    await page.getByText('Badges vérifiés').waitFor({ state: 'detached' });
    for (const look of [wide, { ...wide, mode: 'dark' }, phone, { mode: 'dark', width: 320 }] as const) {
      await lookAt(page, look);
      expect([look, await overflowOf(page)]).toEqual([look, 0]);
      expect(await violationsOf(page)).toEqual([]);
    }
    await cellOf(page, 2, 'name').click();
    await page.getByRole('dialog', { name: 'Ligne 2' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
    expect(trouble).toEqual(noTrouble);
  });

  it('can read it in English', async () => {
    const { page } = await openTeam(studio, wide, '&langue=en');
    await dropTable(page, fixture('hostile.csv'));
    await page.getByRole('status').getByText('20 rows read, 7 to correct.').waitFor({ state: 'attached' });
    await cellOf(page, 14, 'name').click();
    const said = await page.getByRole('complementary').innerText();
    expect(said).not.toMatch(/\b(?:est|sont|pour|dans|avec)\b/);
    await page.close();
  });
});
