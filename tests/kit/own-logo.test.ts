import { assembleKit, type KitOrder, type Support, supports } from '@coodyssee/kit';
import { readOwnLogo } from '@coodyssee/logo/own-logo';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { pixelsOf, realLogo, svgOf } from '../own-logo/read.ts';
import { orderFor } from './order.ts';

const ubac = { name: 'Atelier Ubac', colour: 'vert sapin' };
const badges = supports.filter(({ folder }) => folder === 'badges');
const kitOf = async (ownLogo?: KitOrder['ownLogo'], all: readonly Support[] = badges) =>
  assembleKit({ ...(await orderFor(ubac)), ...(ownLogo && { ownLogo }) }, all);

describe('the kit of a member with a logo', () => {
  let kit: Awaited<ReturnType<typeof kitOf>>;
  beforeAll(async () => {
    kit = await kitOf(realLogo('usuel'), supports);
  });

  it('is the whole kit, and the badges with the logo in it for each place they may go', () => {
    const paths = kit.files.map(({ path }) => path);
    expect(kit.refused).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        '1-ecran/badges/atelier-ubac_badge-votre-logo_couleur.svg',
        '1-ecran/badges/atelier-ubac_badge-votre-logo_couleur_800px@2x.png',
        '1-ecran/badges/atelier-ubac_badge-votre-logo_blanc-sur-orange.pdf',
        '2-imprimeur/badges/atelier-ubac_badge-votre-logo_votre-couleur_impression.pdf',
        '3-bureau/badges/atelier-ubac_badge-votre-logo_noir_90mm.png',
        '5-marquage/badges/atelier-ubac_badge-votre-logo_trait.svg',
        '1-ecran/badges/atelier-ubac_badge-bandeau_couleur.svg',
        '3-bureau/documents/atelier-ubac_devis.docx',
      ]),
    );
    const file = kit.files.find(({ path }) => path.endsWith('votre-logo_couleur.svg'));
    expect(new TextDecoder().decode(file?.bytes)).toContain('#00695c');
    expect(file?.alternative).toBe('Logo Atelier Ubac, une activité de la coopérative Coodyssée.');
    expect(file?.is).toEqual({
      support: 'badge-screen',
      part: 'badge',
      layout: 'beside',
      inks: 'colour',
      format: 'svg',
      colourSpace: 'srgb',
    });
  });

  it('has one note a folder for the printer, which tells of every print file in it', () => {
    const notes = kit.files.filter(({ is }) => is.part === 'printer-note');
    const folders = notes.map(({ path }) => path.slice(0, path.lastIndexOf('/')));
    expect(folders).toEqual([...new Set(folders)]);
    for (const [at, note] of notes.entries()) {
      const told = new TextDecoder().decode(note.bytes);
      const printed = kit.files.filter(
        ({ is, path }) => is.format === 'print' && path.startsWith(`${folders[at]}/`),
      );
      expect(printed.length).toBeGreaterThan(0);
      for (const { path } of printed) expect(told).toContain(path.slice(path.lastIndexOf('/') + 1));
    }
  });

  it('holds nothing of the kind without a logo', async () => {
    const { files } = await kitOf();
    expect(files.filter(({ is }) => is.layout === 'beside')).toEqual([]);
  });

  it('leaves out what a small picture does not allow, and says why', async () => {
    const picture = await sharp(Buffer.from(svgOf('real', 'rondelle')))
      .resize({ width: 90 })
      .png()
      .toBuffer();
    const { files, notices, refused } = await kitOf(readOwnLogo(await pixelsOf(sharp(picture))));
    expect(refused).toEqual([]);
    const printed = files.filter(({ is }) => is.layout === 'beside' && is.support === 'badge-print');
    expect(printed.some(({ is }) => is.inks === 'colour')).toBe(false);
    expect(printed.some(({ is }) => is.inks === 'black')).toBe(true);
    const told = notices.find(({ code }) => code === 'design-left-out');
    expect(told?.details).toMatchObject({ refusal: { code: 'own-logo-resolution' } });
  });
});
