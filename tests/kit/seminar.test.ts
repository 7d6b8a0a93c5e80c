import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelCorners, labelFormats, noDrift } from '../../packages/kit/src/supports/labels/label-formats.ts';
import { groupSigns } from '../../packages/kit/src/supports/name-badges/group-signs.ts';
import { drawGroups, mostGroups } from '../../packages/kit/src/supports/name-badges/groups.ts';
import { nameBadgeSheets } from '../../packages/kit/src/supports/name-badges/name-badge-sheets.ts';
import { hardOrders } from './kit-orders.ts';

describe('groups drawn by lot', () => {
  const people = fc.integer({ min: 1, max: 120 });

  it('differ by one person at the most, and nobody is left out', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: mostGroups }), fc.string(), (count, wanted, seed) => {
        const groups = Math.min(wanted, count);
        const drawn = drawGroups(count, { groups, seed });
        const sizes = Array.from(
          { length: groups },
          (_, group) => drawn.filter((own) => own === group).length,
        );
        expect(drawn).toHaveLength(count);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are the same for the same words, and others for others', () => {
    const draw = (seed: string) => drawGroups(40, { groups: 5, seed });
    expect(draw('automne 2027')).toEqual(draw('automne 2027'));
    expect(draw('automne 2028')).not.toEqual(draw('automne 2027'));
  });

  it.each([0, 9, 4, 1.5])('are refused when there are %d for three people', (groups) => {
    expect(() => drawGroups(3, { groups, seed: '' })).toThrow(/On ne peut pas former/u);
  });

  it('have each a name and a shape of their own', () => {
    expect(new Set(groupSigns.map(({ name }) => name)).size).toBe(mostGroups);
    expect(new Set(groupSigns.map(({ path }) => JSON.stringify(path))).size).toBe(mostGroups);
  });
});

describe('name badges', () => {
  const [{ typesetter } = { typesetter: undefined }] = hardOrders;
  const people = Array.from({ length: 23 }, (_, i) => ({
    name: `Camille Roux ${i + 1}`,
    detail: 'Ébéniste',
  }));
  const options = { typesetter: typesetter as never, groups: { groups: 4, seed: 'essai' } };

  it('stand ten to a sheet, each with its group in words', () => {
    const sheets = nameBadgeSheets(people, options);
    expect(sheets).toHaveLength(3);
    const heard = sheets.map((sheet) => sheet.pieces.map(({ text }) => text));
    const signs = groupSigns.slice(0, 4).map(({ name }) => name);
    expect(heard[2]?.filter((text) => signs.includes(text))).toHaveLength(3);
  });
});

describe.each(labelFormats)('the labels $id', (format) => {
  it('stand on their sheet without covering one another, and follow the printer’s drift', () => {
    const corners = labelCorners(format);
    const [last] = corners.slice(-1);
    expect((last?.[0] ?? 0) + format.width).toBeLessThanOrEqual(210.01);
    expect((last?.[1] ?? 0) + format.height).toBeLessThanOrEqual(297.01);
    expect(format.stepX).toBeGreaterThanOrEqual(format.width);
    expect(format.stepY).toBeGreaterThanOrEqual(format.height);
    const moved = labelCorners(format, { ...noDrift, x: 1.5 });
    expect((corners[0]?.[0] ?? 0) - (moved[0]?.[0] ?? 0)).toBeCloseTo(1.5, 9);
  });
});
