import { bounds } from '@coodyssee/logo/vector';
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

  it('has a name and a head for each, none over another', () => {
    const rows = all.filter(({ role }) => role === 'name');
    expect(rows).toHaveLength(count);
    // the symbol's disc, and a head before every name
    expect(all.filter(({ role }) => role === 'disc')).toHaveLength(count + 1);
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

  it('stands whole on its ground line, and says every name', () => {
    const line = all.find(({ role }) => role === 'ground-line')?.box;
    const right = Math.max(...all.filter(({ role }) => role === 'name').map(({ box }) => box.x + box.width));
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeGreaterThanOrEqual(right - 1e-6);
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
