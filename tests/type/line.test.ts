import { beforeAll, describe, expect, it } from 'vitest';
import { readFace } from '../../packages/logo/src/platform/read-face.node.ts';
import type { Typesetter } from '../../packages/logo/src/type/shaped.ts';
import { loadTypesetter } from './load.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await loadTypesetter(['Échappée', 'واحة', 'योग'], readFace);
});

describe('a line', () => {
  const shape = (text: string) => typesetter.shape([{ text, weight: 700 }]);

  it('is the same for composed and decomposed letters', () => {
    const [composed, decomposed] = [shape('Échappée'), shape('E\u0301chappe\u0301e')];
    expect(decomposed.glyphs.map(({ path, x }) => ({ path, x }))).toEqual(
      composed.glyphs.map(({ path, x }) => ({ path, x })),
    );
    expect(decomposed.clusters).toBe(8);
  });

  it('puts right-to-left words in visual order inside a French line', async () => {
    const mixed = 'Oasis واحة 05 (Gap)';
    const setter = await loadTypesetter([mixed], readFace);
    const starts = setter.shape([{ text: mixed, weight: 700 }]).glyphs.map(({ start }) => start);
    // Oasis, then the figures, which follow Arabic leftwards, then the Arabic word read from its end
    expect(starts).toEqual([0, 1, 2, 3, 4, 5, 11, 12, 10, 9, 9, 8, 7, 6, 13, 14, 15, 16, 17, 18]);
  });

  it('mirrors brackets in a right-to-left text', async () => {
    const setter = await loadTypesetter(['(נווה)', '('], readFace);
    const line = setter.shape([{ text: '(נווה)', weight: 700 }]);
    expect(line.direction).toBe('rtl');
    // drawn first from the left is the text's last character, as an opening bracket
    expect(line.glyphs[0]?.start).toBe(5);
    expect(line.glyphs[0]?.path).not.toEqual(line.glyphs.at(-1)?.path);
    const xs = (line.glyphs[0]?.path ?? []).flatMap((c) => (c[0] === 'Z' ? [] : [c.at(-2) as number]));
    const ys = (line.glyphs[0]?.path ?? []).flatMap((c) => (c[0] === 'Z' ? [] : [c.at(-1) as number]));
    const topmost = xs[ys.indexOf(Math.min(...ys))] as number;
    const widthMiddle = (Math.min(...xs) + Math.max(...xs)) / 2;
    expect(topmost).toBeGreaterThan(widthMiddle); // the tips of « ( » are on its right
  });

  it('knows which letters are joined', () => {
    expect(shape('واحة').glyphs.map(({ joined }) => joined)).toContain(true);
    expect(shape('Ubac').glyphs.map(({ joined }) => joined)).not.toContain(true);
    expect(
      shape('योग')
        .glyphs.slice(0, -1)
        .every(({ joined }) => joined),
    ).toBe(true);
  });

  it('gives the narrow no-break space a width of its own, in any face', () => {
    const [closed, narrow, wide] = ['2500', '2\u202F500', '2\u00A0500'].map((text) => shape(text).advance);
    expect((narrow as number) - (closed as number)).toBeCloseTo(0.16, 2);
    expect(wide as number).toBeGreaterThan(narrow as number);
  });

  it('changes weight with the run and keeps one line', () => {
    const line = typesetter.shape([
      { text: 'avec ', weight: 500 },
      { text: 'Coodyssée', weight: 700 },
    ]);
    const light = typesetter.shape([{ text: 'avec ', weight: 500 }]).advance;
    expect(line.advance).toBeCloseTo(light + shape('Coodyssée').advance, 6);
  });
});
