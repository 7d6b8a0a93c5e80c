import type { Drawing } from '@coodyssee/logo';
import { contrast } from '@coodyssee/logo/colour';
import { inks as brand } from '@coodyssee/tokens';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  badgeLayouts,
  badgeTexts,
  composeBadge,
  composeLogo,
  type InkSet,
  inkSets,
  inkTable,
  loadNodeTypesetter,
  logoVariants,
} from '../low-floor.ts';

const member = { name: 'Atelier Ubac', trade: 'Ébéniste' };
const words = new Set(['name', 'trade', 'endorsement', 'descriptor', 'on-slab']);
/** White people and the member's ground carry no form against the paper: the line of snow parts them. */
const surfaces = new Set(['people', 'member', 'slab']);
const drawings = new Map<string, Drawing>();
const ids = [...logoVariants, ...badgeLayouts].map(({ id }) => id);
const drawing = (id: string) => drawings.get(id) as Drawing;

beforeAll(async () => {
  const typesetter = await loadNodeTypesetter(badgeTexts(member));
  for (const { id } of logoVariants) drawings.set(id, composeLogo({ variant: id }));
  for (const { id } of badgeLayouts) drawings.set(id, composeBadge(member, { layout: id, typesetter }).scene);
});

const expectNoColour = (scene: Drawing) => {
  expect(() => inkTable('member', { scene })).toThrow(/sans couleur/);
};

/** A colour too pale for words is refused as the one ink of a drawing, and only there. */
function tableOr(draw: () => ReturnType<typeof inkTable>, colour: string) {
  try {
    return draw();
  } catch (error) {
    expect(error).toMatchObject({ details: { reason: 'pale-words' } });
    expect(contrast(colour, 'white')).toBeLessThan(4.5);
    return inkTable('black', { scene: drawing('wordmark') });
  }
}

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe.each(inkSets)('the inks « $id »', ({ id: set }) => {
  it.each(ids)('can be seen on their own ground: %s', (id) => {
    const scene = drawing(id);
    if (set === 'member' && scene.kind === 'logo') return expectNoColour(scene);
    fc.assert(
      fc.property(hex, (colour) => {
        const asked = scene.kind === 'badge' ? { colour } : {};
        const { inks, ground } = tableOr(() => inkTable(set, { scene, ...asked }), colour);
        for (const { role } of scene.shapes) {
          if (!inks[role] || surfaces.has(role)) continue;
          const on = role === 'on-slab' ? (inks.slab ?? ground) : ground;
          const ratio = contrast(inks[role], on);
          expect(ratio, `${role} ${inks[role].screen}`).toBeGreaterThanOrEqual(words.has(role) ? 4.5 : 3);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('one ink', () => {
  const oneInk: InkSet[] = ['reversed', 'black', 'white', 'member', 'line'];
  it.each(oneInk)('is one ink in every role: %s', (set) => {
    const { inks } = inkTable(set, { scene: drawing('band'), colour: '#0b7285' });
    // a member's own logo is there in its colours too, and these are left out
    const used = Object.entries(inks).flatMap(([role, ink]) =>
      role === 'ground' || !ink ? [] : [ink.screen],
    );
    expect(inks.own).toBeNull();
    expect(new Set(used).size).toBe(1);
  });
});

describe('the member’s colour', () => {
  it('fills the massif and the ground, and nothing else', () => {
    const { inks } = inkTable('colour', { scene: drawing('band'), colour: 'seagreen' });
    const carriers = Object.entries(inks).flatMap(([role, ink]) => (ink?.name === 'membre' ? [role] : []));
    expect(carriers.sort()).toEqual(['member', 'slab']);
  });

  it('is the brand’s slate where there is none, and is required where all is drawn in it', () => {
    expect(inkTable('colour', { scene: drawing('band') }).inks.member).toMatchObject(brand.ardoise);
    expect(() => inkTable('member', { scene: drawing('band') })).toThrow(/sans couleur/);
  });

  it('is never the logo’s', () => {
    const scene = drawing('horizontal');
    expect(() => inkTable('colour', { scene, colour: 'seagreen' })).toThrow(/seul un badge/);
  });

  it('is told when it was moved, with both ratios', () => {
    const { notices } = inkTable('colour', { scene: drawing('band'), colour: 'gold' });
    expect(notices.map(({ code }) => code)).toEqual(['colour-moved']);
    expect(notices[0]?.message).toMatch(/1,4.*1,8/);
  });

  it('is one on every ground, as it was given from 1.8:1, with white or dark words on it', () => {
    const on = (set: InkSet, colour: string) => inkTable(set, { scene: drawing('band'), colour }).inks;
    for (const [colour, words] of [
      ['#e0a000', 'ardoise-texte'],
      ['#0b7285', 'blanc'],
      ['#ea5b0c', 'noir'],
    ] as const)
      for (const set of ['colour', 'dark'] as const) {
        expect(on(set, colour).slab?.screen).toBe(colour);
        expect(on(set, colour)['on-slab']?.name).toBe(words);
      }
  });

  it('is refused as the one ink of a badge whose words it cannot carry', () => {
    const draw = () => inkTable('member', { scene: drawing('band'), colour: '#e0a000' });
    expect(draw).toThrow(/trop claire pour porter seule les mots/);
  });
});

describe('a ground asked for', () => {
  it('is painted when the drawing can be seen on it', () => {
    const { inks, ground } = inkTable('colour', { scene: drawing('band'), ground: 'neige' });
    expect(ground).toMatchObject(brand.neige);
    expect(inks.ground).toEqual(ground);
  });

  it.each([
    ['colour', 'orange'],
    ['dark', 'blanc'],
    ['white', 'neige'],
    ['black', 'ardoise'],
  ] as const)('is refused where a part would vanish: %s on %s', (set, ground) => {
    expect(() => inkTable(set, { scene: drawing('band'), ground })).toThrow(/ne se lit pas/);
  });

  it.each([
    ['dark', 'blanc', /«\u00A0couleur\u00A0» ou «\u00A0noir\u00A0»/],
    ['colour', 'orange', /«\u00A0noir\u00A0»/],
    ['colour', 'orange-texte', /«\u00A0blanc-sur-orange\u00A0» ou «\u00A0blanc\u00A0»/],
  ] as const)('names what would do instead of %s on %s', (set, ground, words) => {
    expect(() => inkTable(set, { scene: drawing('band'), ground })).toThrow(words);
  });
});
