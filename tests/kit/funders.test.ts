import { createSettings } from '@coodyssee/kit';
import { bounds, unite } from '@coodyssee/logo/vector';
import { describe, expect, it } from 'vitest';
import { emblem } from '../../packages/kit/src/supports/funders/emblem.ts';
import { funderStrip } from '../../packages/kit/src/supports/funders/funder-strip.ts';
import { networkStrip } from '../../packages/kit/src/supports/funders/network-strip.ts';
import { networks as networksSupport } from '../../packages/kit/src/supports/funders/networks.ts';
import { orderOf, settings } from './kit-orders.ts';

const order = await orderOf({ name: 'Atelier Ubac' });
const project = {
  id: 'ateliers',
  title: 'Ateliers partagés du Champsaur',
  from: '2026-01-01',
  to: '2028-12-31',
  statement: 'co-funded',
  funders: ['État', 'Région Sud', 'Département des Hautes-Alpes'],
} as const;
const funded = {
  ...order,
  member: { ...order.member, project: 'ateliers' },
  settings: { ...settings, projects: [project] },
};

describe('the emblem', () => {
  it('is three by two, with twelve stars inside their ring', () => {
    const [field, stars] = emblem({ x: 0, y: 0, height: 18 }).marks;
    expect(bounds(field?.path ?? [])).toEqual({ x: 0, y: 0, width: 27, height: 18 });
    expect(stars?.path.filter(([name]) => name === 'M')).toHaveLength(12);
    // a star of radius 1 stands at every hour of a circle of radius 6
    const box = bounds(stars?.path ?? []);
    expect(box?.y).toBeCloseTo(2, 9);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(16);
  });
});

describe('the funders’ strip', () => {
  it('says the statement in full and everybody who pays, in their order', () => {
    const heard = funderStrip(funded, { on: '2027-03-01', width: 150 }).pieces.map(({ text }) => text);
    expect(heard).toContain('Cofinancé par\nl’Union européenne');
    expect(heard.join(' ').replaceAll('\n', ' ')).toContain(
      'avec État · Région Sud · Département des Hautes-Alpes',
    );
  });

  it.each([
    [0, 10],
    [8, 10],
    [24, 24],
  ])('beside a logo of %d mm has an emblem of %d mm', (largestLogo, height) => {
    const { pieces } = funderStrip(funded, { on: '2027-03-01', width: 250, largestLogo });
    const flag = pieces.find(({ tag }) => tag === 'figure')?.marks[0]?.path ?? [];
    expect(bounds(flag)?.height).toBeCloseTo(height, 9);
  });

  it('is refused to who is in no project, and before and after it', () => {
    expect(() => funderStrip(order, { on: '2027-03-01', width: 150 })).toThrow(/aucun projet financé/u);
    for (const on of ['2025-12-31', '2029-01-01'])
      expect(() => funderStrip(funded, { on, width: 150 })).toThrow(/ne court pas le/u);
  });
});

describe('the networks’ strip', () => {
  const { networks } = createSettings({ networks: ["Co'hop", 'lescop', 'Coopérer pour entreprendre'] });
  const linked = { ...funded, settings: { ...funded.settings, networks } };
  const on = '2027-03-01';

  it('names them in their order and their own case', () => {
    const heard = networkStrip(linked, { on, width: 150 }).pieces.map(({ text }) => text);
    expect(heard.at(-1)?.replace(/\s/g, ' ')).toBe('Co’hop · lescop · Coopérer pour entreprendre');
    expect(heard).toContain('Coodyssée fait partie de');
  });

  it('is as high as the strip that it stands under', () => {
    const high = funderStrip(linked, { on, width: 250, largestLogo: 19 }).height;
    expect(networkStrip(linked, { on, width: 250, size: 19 }).height).toBe(high);
  });

  it('is refused to who is in no project, before and after it, and without a network', () => {
    expect(() => networkStrip({ ...linked, member: order.member }, { on, width: 150 })).toThrow(
      /aucun projet financé/u,
    );
    for (const day of ['2025-12-31', '2029-01-01'])
      expect(() => networkStrip(linked, { on: day, width: 150 })).toThrow(/le bandeau des réseaux dirait/u);
    expect(() => networkStrip(funded, { on, width: 150 })).toThrow(/Aucun réseau/u);
  });

  it('takes two lines or refuses rather than run over its end', () => {
    const many = {
      ...linked,
      settings: { ...linked.settings, networks: Array(4).fill('Coopérer pour entreprendre') },
    };
    const sheet = networkStrip(many, { on, width: 250, size: 19 });
    const box = unite(sheet.pieces.flatMap(({ marks }) => marks.map(({ path }) => bounds(path))));
    expect(box).toEqual({ x: 0, y: 0, width: sheet.width, height: sheet.height });
    expect(() => networkStrip(many, { on, width: 130 })).toThrow(/ne tiennent pas/u);
  });

  it('is in the kit of a member of a project, and in no other', async () => {
    expect((await networksSupport.make({ ...linked, member: order.member })).files).toEqual([]);
    expect((await networksSupport.make(funded)).files).toEqual([]);
    const { files } = await networksSupport.make(linked);
    expect(files.map(({ path }) => path)).toContain('reseaux/activite_reseaux_130mm_impression.pdf');
  });
});
