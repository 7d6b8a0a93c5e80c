import { type Box, bounds } from '@coodyssee/logo/vector';
import { describe, expect, it } from 'vitest';
import { composeGroupBadge, groupEndorsement, loadNodeTypesetter } from '../low-floor.ts';

const names = [
  'Atelier Ubac',
  'Ô',
  '墨山书院',
  'L’Échappée belle',
  'Le Bœuf à lunettes',
  'واحة النسيم',
  'Cœur de mélèze',
  'Hydrogéomorphocartographie',
];
const typesetter = await loadNodeTypesetter([...names, groupEndorsement]);

describe.each([2, 3, 4, 5, 6, 7, 8])('the badge of %d activities', (count) => {
  const { scene } = composeGroupBadge(names.slice(0, count), { typesetter });
  const all = scene.shapes.map(({ role, path }) => ({
    role,
    box: bounds(path) as NonNullable<ReturnType<typeof bounds>>,
  }));

  it('has a line for each name and for the endorsement, none over another', () => {
    const rows = all.filter(({ role }) => role === 'on-slab');
    expect(rows).toHaveLength(count + 1);
    for (const [i, a] of rows.entries())
      for (const b of rows.slice(i + 1)) {
        const apart =
          a.box.x + a.box.width < b.box.x ||
          b.box.x + b.box.width < a.box.x ||
          a.box.y + a.box.height < b.box.y ||
          b.box.y + b.box.height < a.box.y;
        expect(apart).toBe(true);
      }
  });

  it('holds all its words in one ground, and says every name', () => {
    const slab = all.find(({ role }) => role === 'slab')?.box as Box;
    for (const { box } of all.filter(({ role }) => role === 'on-slab')) {
      expect(box.x + box.width).toBeLessThan(slab.x + slab.width - 8);
      expect(box.y).toBeGreaterThan(slab.y + 4);
      expect(box.y + box.height).toBeLessThan(slab.y + slab.height - 4);
    }
    for (const name of names.slice(0, count)) expect(scene.title).toContain(name);
    expect(scene.title).toContain(groupEndorsement);
  });
});

it.each([[[]], [['Atelier Ubac']], [Array.from({ length: 9 }, (_, i) => `Atelier ${i}`)]])(
  'is refused to %j, with what to do',
  (given) => {
    expect(() => composeGroupBadge(given, { typesetter })).toThrow(/badge collectif/u);
  },
);
