import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noTrouble, openStudio, type Studio, wide } from './site.ts';
import { bytesOf, dropTable, openTeam } from './team.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

/** Two whose files would bear one name, and a row that makes no member. */
const text = 'Nom;Métier;Couleur\nL’Été;Fleuriste;prune\nL’Ete;Glacier;\nMauve;Tailleur;rouje\n';
const table = { name: 'trois.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };

async function openReady() {
  const visit = await openTeam(studio, wide);
  await dropTable(visit.page, table);
  await visit.page.getByText('Badges vérifiés').waitFor({ state: 'detached' });
  return visit;
}

/** The person's folder, which a test cannot choose: one of the browser's own stands for it. */
const chooseFolder = (page: Page) =>
  page.evaluate(() => {
    const choose = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('kits', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: choose });
  });
const withoutFolder = (page: Page) =>
  page.evaluate(() => Object.assign(globalThis, { showDirectoryPicker: undefined }));

/** The files of the folder, as base64. */
const filesIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('kits');
    const found: Record<string, string> = {};
    for await (const [name, handle] of (
      folder as unknown as { entries(): AsyncIterable<[string, FileSystemFileHandle]> }
    ).entries()) {
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      found[name] = (bytes as unknown as { toBase64(): string }).toBase64();
    }
    return found;
  });

it('writes each member’s kit into the folder one chooses, and what could not be made', async () => {
  const { page, trouble } = await openReady();
  await chooseFolder(page);
  await page.getByRole('button', { name: 'Préparer 2\u00a0kits' }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByText('2\u00a0kits préparés.').waitFor();
  const files = Object.entries(await filesIn(page)).map(
    ([name, data]) => [name, Buffer.from(data, 'base64')] as const,
  );
  const names = files.map(([name]) => name).sort();
  expect(names).toEqual([
    expect.stringMatching(/^l-ete-\w+\.zip$/),
    expect.stringMatching(/^l-ete-\w+\.zip$/),
    'rapport-kits.csv',
  ]);
  const [slug = ''] = (names[0] as string).split('.');
  const kit = unzipSync(new Uint8Array(files.find(([name]) => name === names[0])?.[1] ?? []));
  const inside = Object.keys(kit);
  expect(inside.length).toBeGreaterThan(150);
  expect(inside.every((path) => path.startsWith(`${slug}/`))).toBe(true);
  expect(inside).toContain(`${slug}/LISEZ-MOI.html`);
  expect(inside.filter((path) => path.includes('bandeau'))).toContain(
    `${slug}/1-ecran/badges/${slug}_badge-bandeau_couleur.svg`,
  );
  const report = new TextDecoder().decode(files.find(([name]) => name === 'rapport-kits.csv')?.[1]);
  expect(report).toMatch(/^\ufeff?Ligne;Activité;/);
  expect(report).toMatch(/\r\n4;Mauve;Couleur;/);
  await page.close();
  expect(trouble).toEqual(noTrouble);
});

it('downloads the badges alone as archives where there is no folder to write into', async () => {
  const { page, trouble } = await openReady();
  await withoutFolder(page);
  await page.locator('label', { hasText: 'Seulement les badges' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Préparer les badges de 2\u00a0membres' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('badges-01.zip');
  const files = unzipSync(await bytesOf(download));
  const paths = Object.keys(files);
  const folders = new Set(paths.map((path) => path.split('/')[0]));
  expect(folders.size).toBe(3);
  for (const design of ['bandeau', 'sceau', 'compact'])
    for (const ending of ['couleur.svg', 'couleur_800px.png'])
      expect(paths.filter((path) => path.endsWith(`_badge-${design}_${ending}`))).toHaveLength(2);
  const report = files['rapport-kits.csv'];
  expect(report && new TextDecoder().decode(report)).toContain('Mauve');
  await page.close();
  expect(trouble).toEqual(noTrouble);
});

it('holds, goes on and stops; what is made is kept', async () => {
  const { page, trouble } = await openReady();
  await chooseFolder(page);
  await page.getByRole('button', { name: 'Préparer 2\u00a0kits' }).click();
  await page.getByRole('button', { name: 'Mettre en pause' }).click();
  await page.getByText('En pause').waitFor();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await page.getByText(/^Arrêté\u00a0: [01] sur 2/).waitFor();
  expect(await page.getByRole('button', { name: 'Préparer 2\u00a0kits' }).isEnabled()).toBe(true);
  await page.close();
  expect(trouble).toEqual(noTrouble);
});
