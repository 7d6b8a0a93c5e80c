import { describe, expect, it } from 'vitest';
import { IdentityError } from '../../packages/logo/src/errors.ts';
import { readFace } from '../../packages/logo/src/platform/read-face.node.ts';
import type { ReadFace } from '../../packages/logo/src/type/fonts.ts';
import { measure } from '../../packages/logo/src/type/line.ts';
import type { ShapedLine } from '../../packages/logo/src/type/shaped.ts';
import { loadTypesetter } from './load.ts';

/** A reader that writes down what it is asked for. */
function spy(): { read: ReadFace; files: string[] } {
  const files: string[] = [];
  return {
    files,
    read: (file) => {
      files.push(file.replace(/^.*\/(?=[^/]+$)/u, ''));
      return readFace(file);
    },
  };
}

const shape = async (text: string): Promise<ShapedLine> =>
  (await loadTypesetter([text], readFace)).shape([{ text, weight: 700 }]);
const refusal = async (text: string): Promise<IdentityError> => {
  const error = await shape(text).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(IdentityError);
  return error as IdentityError;
};

it('draws a line of ideographs in the face of the name it is a line of', async () => {
  const typesetter = await loadTypesetter(['山の工房'], readFace);
  const line = typesetter.shape([{ text: '工房', weight: 700 }], { whole: '山の工房' });
  const whole = typesetter.shape([{ text: '山の工房', weight: 700 }]);
  expect(line.glyphs.map(({ path }) => path)).toEqual(whole.glyphs.slice(2).map(({ path }) => path));
});

describe('loading', () => {
  it('asks for Figtree only, once, when Figtree is enough', async () => {
    const { read, files } = spy();
    await loadTypesetter(['Atelier Ubac', 'Ébéniste'], read);
    await loadTypesetter(['Autre nom'], read);
    expect(files).toEqual(['Figtree_500Medium.ttf', 'Figtree_600SemiBold.ttf', 'Figtree_700Bold.ttf']);
  });

  it('asks for just the slice an ideograph needs', async () => {
    const { read, files } = spy();
    await loadTypesetter(['水'], read);
    expect(files.filter((file) => !file.startsWith('Figtree'))).toEqual([
      'unicode.json',
      expect.stringMatching(/^noto-sans-sc-\d+-wght-normal\.woff2$/u),
    ]);
  });

  it('asks for the weights in use only', async () => {
    const { read, files } = spy();
    const typesetter = await loadTypesetter(['Тайга'], read, { weights: [700] });
    expect(files).toEqual(['Figtree_700Bold.ttf', 'NotoSans_700Bold.ttf']);
    expect(typesetter.shape([{ text: 'Тайга', weight: 700 }]).clusters).toBe(5);
    expect(() => typesetter.shape([{ text: 'Тайга', weight: 500 }])).toThrow(/NotoSans_500Medium/u);
  });

  it('can be tried again after a file could not be read', async () => {
    let broken = true;
    const read: ReadFace = (file) => (broken ? Promise.reject(new Error('offline')) : readFace(file));
    await expect(loadTypesetter(['A'], read)).rejects.toThrow('offline');
    broken = false;
    expect((await loadTypesetter(['A'], read)).shape([{ text: 'A', weight: 700 }]).clusters).toBe(1);
  });

  it('tells a program that did not load a text’s faces', async () => {
    const typesetter = await loadTypesetter(['A'], spy().read);
    expect(() => typesetter.shape([{ text: 'Тайга', weight: 700 }])).toThrow(/loadTypesetter/u);
  });
});

describe('choosing', () => {
  it.each([
    ['Japanese with kana', '山のみち', 'jp'],
    ['Korean with Hangul', '산 山', 'kr'],
    ['Chinese otherwise', '山', 'sc'],
  ])('%s', async (_, text, family) => {
    const { read, files } = spy();
    await loadTypesetter([text], read);
    expect(
      files.filter((file) => file.endsWith('.woff2')).every((file) => file.includes(`-${family}-`)),
    ).toBe(true);
  });

  it('sets a whole Latin text in one face, even a word Figtree could draw', async () => {
    const [mixed, alone] = [await shape('Phở Hanoi'), await shape('Hanoi')];
    expect(mixed.glyphs[4]?.path).not.toEqual(alone.glyphs[0]?.path);
  });

  it('gives every line of a broken text the faces of the whole', async () => {
    const whole = await shape('Phở Hanoi');
    const typesetter = await loadTypesetter([whole.text], readFace);
    const line = typesetter.shape([{ text: 'Hanoi', weight: 700 }], { whole: whole.text });
    expect(line.glyphs.map(({ path }) => path)).toEqual(whole.glyphs.slice(4).map(({ path }) => path));
  });

  it('sits beside Figtree: capitals, ideographs and emoji share a middle', async () => {
    const middles = await Promise.all(
      ['H', '水墨', '한', '⛰️', 'Ж'].map(async (text) => {
        const { ink } = measure(await shape(text), { size: 1 });
        return ink ? ink.y + ink.height / 2 : Number.NaN;
      }),
    );
    for (const middle of middles) expect(Math.abs(middle + 0.35)).toBeLessThan(0.06);
  });
});

describe('refusing', () => {
  it('names the characters no face has, with their codes, in French', async () => {
    const error = await refusal('Atelier \u{1D11E}');
    expect(error.code).toBe('missing-glyph');
    expect(error.what).toContain('U+1D11E');
    expect(error.fix).toMatch(/[Rr]emplacez/u);
    expect(error.details).toEqual({ characters: [{ text: '\u{1D11E}', codes: ['U+1D11E'] }] });
  });

  it('says that a � comes from a wrong encoding', async () => {
    expect((await refusal('Caf\uFFFD')).why).toContain('codage');
  });

  it.each(['ກຂຄ', 'ខ្មែរ', 'বাংলা', 'a\u0000b', 'a\nb', '\uD800', '\uE000'])('%j', async (text) => {
    expect((await refusal(text)).code).toBe('missing-glyph');
  });

  it('never lets an emoji fall into its parts', async () => {
    const error = await refusal('Ours 🐻‍🧯');
    expect(error.what).toContain('U+1F43B U+200D U+1F9EF');
  });

  it.each(['🇽🇽', '🇫', '🇫🇷🇫'])('draws no flag of no country: %s', async (text) => {
    expect((await refusal(text)).code).toBe('missing-glyph');
  });

  it('draws families, flags and keycaps as one sign', async () => {
    for (const sign of ['👨‍👩‍👧‍👦', '🇫🇷', '1️⃣', '👐🏽', '🏳️‍🌈']) expect((await shape(sign)).clusters).toBe(1);
  });
});
