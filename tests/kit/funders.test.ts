import { bounds } from '@coodyssee/logo';
import { describe, expect, it } from 'vitest';
import { emblem } from '../../packages/kit/src/supports/funders/emblem.ts';
import { funderStrip } from '../../packages/kit/src/supports/funders/funder-strip.ts';
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
