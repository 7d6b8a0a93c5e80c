import {
  badgeLayouts,
  badgeTexts,
  composeBadge,
  composeLogo,
  contrast,
  type Drawing,
  type InkSet,
  inkSets,
  inkTable,
  logoVariants,
} from '@coodyssee/logo';
import { loadNodeTypesetter } from '@coodyssee/logo/node';
import { renderSvg } from '@coodyssee/logo/svg';
import { inks as brand } from '@coodyssee/tokens';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

const member = { name: 'Atelier Ubac', trade: 'Ébéniste' };
const words = new Set(['name', 'trade', 'endorsement', 'descriptor']);
const drawings = new Map<string, Drawing>();
const ids = [...logoVariants, ...badgeLayouts].map(({ id }) => id);
const drawing = (id: string) => drawings.get(id) as Drawing;

beforeAll(async () => {
  const typesetter = await loadNodeTypesetter(badgeTexts(member));
  for (const { id } of logoVariants) drawings.set(id, composeLogo({ variant: id }));
  for (const { id } of badgeLayouts) drawings.set(id, composeBadge(member, { layout: id, typesetter }).scene);
});

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe.each(inkSets)('the inks « $id »', ({ id: set }) => {
  it.each(ids)('can be seen on their own ground: %s', (id) => {
    fc.assert(
      fc.property(hex, (colour) => {
        const scene = drawing(id);
        const { inks, ground } = inkTable(set, { scene, member: colour });
        for (const { role } of scene.shapes) {
          const ratio = contrast(inks[role] ?? ground, ground);
          expect(ratio, `${role} ${inks[role]?.screen}`).toBeGreaterThanOrEqual(words.has(role) ? 4.5 : 3);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('one ink', () => {
  const oneInk: InkSet[] = ['reversed', 'black', 'white', 'member', 'line'];
  it.each(oneInk)('is one ink in every role: %s', (set) => {
    const { inks } = inkTable(set, { scene: drawing('band'), member: 'seagreen' });
    const used = Object.entries(inks).flatMap(([role, ink]) => (role === 'ground' ? [] : [ink?.screen]));
    expect(new Set(used).size).toBe(1);
  });

  it('changes no geometry', () => {
    const shapes = (set: InkSet) =>
      renderSvg(drawing('seal'), inkTable(set, { scene: drawing('seal') }).inks, { decorative: true }).match(
        / d="[^"]+"/g,
      );
    expect(shapes('black')?.length).toBeGreaterThan(3);
    expect(shapes('black')).toEqual(shapes('colour'));
    expect(shapes('white')).toEqual(shapes('reversed'));
  });
});

describe('the member’s colour', () => {
  it('fills the front body and the ground line, and nothing else', () => {
    const { inks } = inkTable('colour', { scene: drawing('band'), member: 'seagreen' });
    const carriers = Object.entries(inks).flatMap(([role, ink]) => (ink?.name === 'membre' ? [role] : []));
    expect(carriers.sort()).toEqual(['front-body', 'ground-line']);
  });

  it('is the brand orange where there is none, and is required where all is drawn in it', () => {
    expect(inkTable('colour', { scene: drawing('band') }).inks['front-body']).toEqual(brand.orange);
    expect(() => inkTable('member', { scene: drawing('band') })).toThrow(/sans couleur/);
  });

  it('is told when it was moved, with both ratios', () => {
    const { notices } = inkTable('colour', { scene: drawing('band'), member: 'gold' });
    expect(notices.map(({ code }) => code)).toEqual(['colour-moved']);
    expect(notices[0]?.message).toMatch(/1,4.*3,0/);
  });
});

describe('a ground asked for', () => {
  it('is painted when the drawing can be seen on it', () => {
    const { inks, ground } = inkTable('colour', { scene: drawing('band'), ground: 'neige' });
    expect(ground).toEqual(brand.neige);
    expect(inks.ground).toEqual(brand.neige);
  });

  it.each([
    ['colour', 'orange'],
    ['dark', 'blanc'],
    ['white', 'neige'],
    ['black', 'ardoise'],
  ] as const)('is refused where a part would vanish: %s on %s', (set, ground) => {
    expect(() => inkTable(set, { scene: drawing('band'), ground })).toThrow(/ne se lit pas/);
  });
});
