import { IdentityError } from '@coodyssee/logo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../packages/logo/src/geometry/bounds.ts';
import type { Box } from '../../packages/logo/src/geometry/path.ts';
import { measure } from '../../packages/logo/src/type/line.ts';
import { badgeTexts, composeBadge, loadNodeTypesetter, type Member } from '../low-floor.ts';

const compose = async (name: string, layout: 'band' | 'seal', rest: Omit<Member, 'name'> = {}) => {
  const member = { name, ...rest };
  return composeBadge(member, { layout, typesetter: await loadNodeTypesetter(badgeTexts(member)) });
};

describe('words typed on another keyboard', () => {
  it.each(['東京 ＡＢＣ', 'ＭＯＫＵ ＭＯＫＵ', 'ＡＢＣ　工房', '東京‐大阪', 'カフェ‑バー', '한‐글'])(
    'draws « %s »',
    async (name) => {
      for (const layout of ['band', 'seal'] as const)
        expect((await compose(name, layout)).scene.width).toBeGreaterThan(50);
    },
  );

  it.each(['山΅', 'Ａȧ', '𝕏', '🇽🇽'])('refuses « %s » by name', async (name) => {
    const error = await compose(name, 'band').catch((thrown) => thrown);
    expect(error).toBeInstanceOf(IdentityError);
    expect(error.code).toBe('missing-glyph');
  });

  const wide = fc.constantFrom(
    'Ａ',
    'ｂ',
    '東',
    'カ',
    '한',
    'é',
    '‐',
    '‑',
    '　',
    ' ',
    'ẫ',
    '·',
    'א',
    '1',
    '!',
  );
  it('never meets a face it has not loaded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: wide, minLength: 1, maxLength: 12 }), async (name) => {
        const outcome = await compose(name, 'seal', { trade: 'Café' }).catch((thrown) => thrown);
        expect(outcome instanceof IdentityError || 'scene' in outcome, String(outcome)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('two marks on one letter', () => {
  it.each([
    ['ấ', 'â'],
    ['ề', 'ê'],
    ['Ẫ', 'Â'],
    ['ộ', 'ô'],
  ])('« %s » stands taller than « %s », whatever the case of its neighbours', async (two, one) => {
    const typesetter = await loadNodeTypesetter([`C${two}p`, `C${one}p ${two}`]);
    const height = (text: string, whole: string) =>
      measure(typesetter.shape([{ text, weight: 700 }], { whole }), { size: 1 }).ink?.height ?? Number.NaN;
    const [stacked, single] = [height(two, `C${two}p`), height(one, `C${one}p ${two}`)];
    expect(stacked).toBeGreaterThan(single + 0.02);
  });
});

describe('a name that reads from the right, round the seal', () => {
  const centreOf = (box: Box) => box.x + box.width / 2;

  it('keeps its own order, signs and figures included, alone or before a trade', async () => {
    const typesetter = await loadNodeTypesetter(['גאפ!', 'CAFÉ', 'גאפ! · CAFÉ']);
    const own = typesetter.shape([{ text: 'גאפ!', weight: 700 }]).glyphs.map(({ start }) => start);
    const runs = [
      { text: 'גאפ!', weight: 700 },
      { text: ' · ', weight: 700 },
      { text: 'CAFÉ', weight: 500 },
    ] as const;
    const line = typesetter.shape(runs, { isolated: true }).glyphs.map(({ start }) => start);
    expect(own).toEqual([3, 2, 1, 0]);
    expect(line).toEqual([3, 2, 1, 0, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('comes first, the trade after it', async () => {
    const { scene } = await compose('נווה הרים', 'seal', { trade: 'Traduction' });
    const [name, trade] = (['name', 'trade'] as const).map((role) =>
      bounds(scene.shapes.filter((shape) => shape.role === role).flatMap(({ path }) => path)),
    ) as [Box, Box];
    expect(centreOf(name)).toBeLessThan(centreOf(trade));
  });
});

describe('a status that was given', () => {
  it.each(['employee-f', 'associate-f', 'associate-m', 'associate', 'trial'] as const)(
    'is said in full on a band: %s',
    async (status) => {
      const { fit, notices } = await compose('Atelier Ubac', 'band', { status });
      expect(fit.wording).toBe('long');
      expect(notices).toEqual([]);
    },
  );

  it('is told where it does not fit', async () => {
    const { notices } = await compose('Atelier Ubac', 'seal', { status: 'associate-f' });
    expect(notices.map(({ message }) => message).join()).toContain(
      'entrepreneure salariée associée de Coodyssée',
    );
  });
});
