import { assembleKit, type KitOrder } from '@coodyssee/kit';
import { readOwnLogo } from '@coodyssee/logo/own-logo';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { besideSupports } from '../../packages/kit/src/supports/beside/beside-supports.ts';
import { pixelsOf, realLogo, svgOf } from '../own-logo/read.ts';
import { orderFor } from './order.ts';

const ubac = { name: 'Atelier Ubac', colour: 'vert sapin' };
const kitOf = async (ownLogo?: KitOrder['ownLogo']) =>
  assembleKit({ ...(await orderFor(ubac)), ...(ownLogo && { ownLogo }) }, besideSupports);

describe('the kit of a member with a logo', () => {
  it('holds it beside the endorsement for each place it may go', async () => {
    const { files, refused } = await kitOf(realLogo('usuel'));
    const paths = files.map(({ path }) => path);
    expect(refused).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        '1-ecran/badges/atelier-ubac_badge-votre-logo_couleur.svg',
        '1-ecran/badges/atelier-ubac_badge-votre-logo_couleur_320px@2x.png',
        '1-ecran/badges/atelier-ubac_badge-votre-logo_blanc-sur-orange.pdf',
        '2-imprimeur/badges/atelier-ubac_badge-votre-logo_votre-couleur_impression.pdf',
        '3-bureau/badges/atelier-ubac_badge-votre-logo_noir_90mm.png',
        '5-marquage/badges/atelier-ubac_badge-votre-logo_trait.svg',
      ]),
    );
    const svg = files.find(({ path }) => path.endsWith('votre-logo_couleur.svg'));
    expect(new TextDecoder().decode(svg?.bytes)).toContain('#00695c');
    expect(svg?.alternative).toBe('Logo Atelier Ubac, une activité de la coopérative Coodyssée.');
  });

  it('holds nothing of the kind without a logo', async () => {
    const { files } = await kitOf();
    expect(files.filter(({ path }) => path.includes('votre-logo'))).toEqual([]);
  });

  it('leaves out what a small picture does not allow, and says why', async () => {
    const picture = await sharp(Buffer.from(svgOf('real', 'rondelle')))
      .resize({ width: 90 })
      .png()
      .toBuffer();
    const { files, notices, refused } = await kitOf(readOwnLogo(await pixelsOf(sharp(picture))));
    expect(refused).toEqual([]);
    const printed = files.filter(({ path }) => path.startsWith('2-imprimeur/badges'));
    expect(printed.map(({ path }) => path).some((path) => path.includes('_couleur_impression'))).toBe(false);
    expect(printed.map(({ path }) => path).some((path) => path.includes('_noir_impression'))).toBe(true);
    const told = notices.find(({ code }) => code === 'design-left-out');
    expect(told?.details).toMatchObject({ refusal: { code: 'own-logo-resolution' } });
  });
});
