import { inspectPdf } from '@coodyssee/preflight';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../export/readers.ts';
import { readXml } from '../kit/read-xml.ts';
import { laySettings, radioOf, type Saved, saving, ubacHash } from './member.ts';
import { noTrouble, openStudio, type Studio, type Visit, wide } from './site.ts';

let studio: Studio;
let visit: Visit;
beforeAll(async () => {
  studio = await openStudio();
  visit = await studio.open(wide, ubacHash);
  await laySettings(visit.page);
});
afterAll(() => studio?.close());

const answer = (page: Page) => page.locator('.studio-answer');

/** Chooses a use as a person does, and takes the file that answers. */
async function take(label: string, button: string): Promise<Saved> {
  const { page } = visit;
  await radioOf(page, label).check({ force: true });
  const take = answer(page).getByRole('button', { name: button, exact: true });
  await take.and(page.locator(':not([data-pending])')).waitFor();
  return saving(page, () => take.click());
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const hash = (word: string) =>
  visit.page.evaluate((key) => new URLSearchParams(location.hash.slice(1)).get(key), word);

describe('each use gives the file that it takes', () => {
  it('a website: a PNG of 800 px with a transparent ground', async () => {
    const { name, bytes } = await take('Site web', 'Télécharger l’image du badge');
    expect(name).toBe('atelier-ubac_badge-bandeau_couleur_800px.png');
    const { width, data } = PNG.sync.read(Buffer.from(bytes));
    expect([width, data[3]]).toEqual([800, 0]);
    expect(await hash('usage')).toBe('site');
  });

  it('a mail signature: page, message, text and picture together', async () => {
    const { name, bytes } = await take('Signature de mail', 'Télécharger la signature');
    expect(name).toBe('atelier-ubac_signature.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(
      ['.eml', '.html', '.png', '.txt'].map((ending) => `atelier-ubac_signature${ending}`),
    );
    const page = text(files['atelier-ubac_signature.html']);
    expect(page).toContain('src="atelier-ubac_signature.png"');
    expect(page).toMatch(/508\s536\s364/);
    expect(await hash('forme')).toBe('compact');
  });

  it('quotes: a Word document with the badge in it, and the others beside', async () => {
    const { name, bytes } = await take('Devis, factures', 'Télécharger le devis');
    expect(name).toBe('atelier-ubac_devis.docx');
    const parts = unzipSync(bytes);
    expect(readXml(text(parts['word/document.xml'])).length).toBeGreaterThan(50);
    expect(Object.keys(parts).filter((part) => part.startsWith('word/media/'))).toHaveLength(4);
    expect(await answer(visit.page).locator('.studio-files li').count()).toBe(11);
  });

  it('a card: two pages of 85 × 55 mm with their bleed, in four inks for FOGRA39', async () => {
    const { name, bytes } = await take('Carte de visite', 'Télécharger la carte');
    expect(name).toBe('atelier-ubac_carte_impression.pdf');
    const report = inspectPdf(name, bytes);
    expect(report.pages).toHaveLength(2);
    for (const { trim, bleed } of report.pages) {
      expect([Math.round(trim?.width ?? 0), Math.round(trim?.height ?? 0)]).toEqual([85, 55]);
      expect(bleed).toBeCloseTo(3, 1);
    }
    expect(report.spaces).not.toContain('rgb');
    expect(report.outputIntent?.condition).toBe('FOGRA39');
    const boxes = await readPdf(bytes, 'pdfinfo', ['-box']);
    expect(boxes).toMatch(/TrimBox:\s+[\d.]+\s+[\d.]+\s+249\.4\d\s+164\.4\d/);
    expect(await answer(visit.page).locator('pre').textContent()).toMatch(/FOGRA39/);
  });

  it('networks: a square of 1,024 px', async () => {
    const { name, bytes } = await take('Réseaux sociaux', 'Télécharger la photo de profil');
    expect(name).toBe('atelier-ubac_portrait-symbole_1024px.png');
    const { width, height } = PNG.sync.read(Buffer.from(bytes));
    expect([width, height]).toEqual([1024, 1024]);
  });

  it('Canva: a PNG of 1,600 px', async () => {
    const { name, bytes } = await take('Canva', 'Télécharger l’image du badge');
    expect(name).toMatch(/_badge-bandeau_couleur_800px@2x\.png$/);
    expect(PNG.sync.read(Buffer.from(bytes)).width).toBe(1600);
  });

  it('a sticker: 56 mm, with its cut line on a plate of its own', async () => {
    const { name, bytes } = await take('Autocollant', 'Télécharger l’autocollant');
    expect(name).toBe('atelier-ubac_autocollant-rond_56mm_impression.pdf');
    const { pages, spots } = inspectPdf(name, bytes);
    expect(Math.round(pages[0]?.trim?.width ?? 0)).toBe(56);
    expect(spots).toEqual(['CutContour']);
    expect(await hash('forme')).toBe('seal');
  });

  it.each([
    ['Tampon', 'Télécharger le tampon', /^atelier-ubac_tampon_sceau_(\d+)mm_impression\.pdf$/],
    [
      'Textile brodé',
      'Télécharger le dessin à broder',
      /^atelier-ubac_broderie_logo_(\d+)mm_impression\.pdf$/,
    ],
  ])('%s: one ink and no tint, at the width that its name says', async (label, button, wanted) => {
    const { name, bytes } = await take(label, button);
    const [, width] = wanted.exec(name) ?? [];
    const { spaces, pages, images, transparency } = inspectPdf(name, bytes);
    expect({ spaces, images, transparency }).toEqual({ spaces: ['grey'], images: [], transparency: false });
    expect(Math.round(pages[0]?.media.width ?? 0)).toBe(Number(width));
    expect(await hash('encre')).toBe('line');
  });

  it('a shop window: vectors in black alone, for any size', async () => {
    const { name, bytes } = await take('Vitrine', 'Télécharger le badge à découper');
    expect(name).toBe('atelier-ubac_badge-sceau_noir_impression.pdf');
    expect(inspectPdf(name, bytes).spaces).toEqual(['grey']);
    expect(await readPdf(bytes, 'pdfimages', ['-list'])).not.toMatch(/image/);
  });

  it('engraving: an SVG of black lines in mm', async () => {
    const { name, bytes } = await take('Gravure', 'Télécharger le dessin à graver');
    const [, width] = /^atelier-ubac_gravure-laser_sceau_(\d+)mm\.svg$/.exec(name) ?? [];
    const [svg, ...elements] = readXml(text(bytes));
    expect(svg?.attributes.width).toBe(`${width}mm`);
    const fills = elements.flatMap(({ attributes }) => attributes.fill ?? []);
    expect(new Set(fills)).toEqual(new Set(['#000000']));
  });

  it('a printer or a designer: the badge on screen, 90 mm, in four inks, with its instructions beside', async () => {
    const { name, bytes } = await take('Graphiste, imprimeur', 'Télécharger le badge pour l’impression');
    expect(name).toBe('atelier-ubac_badge-bandeau_couleur_impression.pdf');
    const { spaces, pages } = inspectPdf(name, bytes);
    expect(spaces).toContain('cmyk');
    expect(Math.round(pages[0]?.trim?.width ?? 0)).toBe(90);
    await answer(visit.page)
      .getByText(/^Les autres fichiers/)
      .click();
    const others = answer(visit.page).getByRole('button', { name: /mode-d-emploi\.pdf$/ });
    expect(await others.isVisible()).toBe(true);
  });

  it('everything: the kit’s own button', async () => {
    await radioOf(visit.page, 'Tout le kit').check({ force: true });
    expect(await answer(visit.page).getByTestId('take-kit').count()).toBe(1);
  });

  it('makes no trouble all the while', () => {
    expect(visit.trouble).toEqual(noTrouble);
  });
});
