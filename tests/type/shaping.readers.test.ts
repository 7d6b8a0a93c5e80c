import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as harfbuzz from 'harfbuzzjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFace } from '../../packages/logo/src/platform/read-face.node.ts';
import { glyphPath } from '../../packages/logo/src/type/outline.ts';
import type { Typesetter } from '../../packages/logo/src/type/shaped.ts';
import { type HbRequest, hbShape } from './hb-shape.ts';
import { loadTypesetter } from './load.ts';

const figtree = '@expo-google-fonts/figtree/700Bold/Figtree_700Bold.ttf';
const noto = (folder: string, family: string) => `@expo-google-fonts/${folder}/700Bold/${family}_700Bold.ttf`;
const latin = { script: 'Latn', language: 'fr', direction: 'ltr' } as const;

/** Each text is of one face, so that the whole line can be held against one call of the reference. */
const cases: readonly (HbRequest & { scale?: number })[] = [
  ...[
    'Atelier Ubac',
    'AVATAR To. Ty Yo',
    'L’Échappée',
    'Kůň Řemeslo',
    'Țesătură',
    'x̄ ̃n',
    '2 500\u00A0m',
    'WAFFLE, « fi »',
  ].map((text) => ({ file: figtree, text, ...latin })),
  { file: figtree, text: 'E\u0301LAN VERTICAL', ...latin, features: 'case' },
  { file: figtree, text: 'CLÉ · À-CÔTÉ', ...latin, features: 'case' },
  { file: noto('noto-sans', 'NotoSans'), text: 'Phở Đường Núi', ...latin, scale: 0.95 },
  { file: noto('noto-sans', 'NotoSans'), text: 'A\u0302\u0301n vie\u0323\u0302t', ...latin, scale: 0.95 },
  {
    file: noto('noto-sans', 'NotoSans'),
    text: 'Αέρας',
    script: 'Grek',
    language: 'el',
    direction: 'ltr',
    scale: 0.95,
  },
  {
    file: noto('noto-sans', 'NotoSans'),
    text: 'Тайга',
    script: 'Cyrl',
    language: 'ru',
    direction: 'ltr',
    scale: 0.95,
  },
  {
    file: noto('noto-sans-arabic', 'NotoSansArabic'),
    text: 'واحة النسيم',
    script: 'Arab',
    language: 'ar',
    direction: 'rtl',
  },
  {
    file: noto('noto-sans-arabic', 'NotoSansArabic'),
    text: 'لَا إِلٰه مُحَمَّد',
    script: 'Arab',
    language: 'ar',
    direction: 'rtl',
  },
  {
    file: noto('noto-sans-hebrew', 'NotoSansHebrew'),
    text: 'שָׁלוֹם',
    script: 'Hebr',
    language: 'he',
    direction: 'rtl',
  },
  {
    file: noto('noto-sans-devanagari', 'NotoSansDevanagari'),
    text: 'पर्वत योग क्षत्रिय हिन्दी',
    script: 'Deva',
    language: 'hi',
    direction: 'ltr',
  },
  {
    file: noto('noto-sans-tamil', 'NotoSansTamil'),
    text: 'மலை கொள்',
    script: 'Taml',
    language: 'ta',
    direction: 'ltr',
  },
  {
    file: noto('noto-sans-thai', 'NotoSansThai'),
    text: 'ภูเขา น้ำ ที่',
    script: 'Thai',
    language: 'th',
    direction: 'ltr',
  },
];

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await loadTypesetter(
    cases.map(({ text }) => text),
    readFace,
  );
});

const fonts = new Map<string, harfbuzz.Font>();
function fontOf(file: string): harfbuzz.Font {
  const path = createRequire(new URL('../../packages/logo/package.json', import.meta.url)).resolve(file);
  const font = fonts.get(file) ?? new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(readFileSync(path))));
  fonts.set(file, font);
  return font;
}

describe('shaping agrees with hb-shape, glyph by glyph', () => {
  it.each(cases)('$text', ({ scale = 1, ...request }) => {
    const wanted = hbShape(request);
    const line = typesetter.shape([{ text: request.text, weight: 700 }]);
    const unit = scale / 1000;
    let pen = 0;
    const placed = wanted.map(({ g, dx, dy, ax }) => {
      const x = pen + dx * unit;
      pen += ax * unit;
      return {
        x,
        y: -dy * unit,
        advance: ax * unit,
        path: glyphPath(fontOf(request.file).glyphToJson(g), unit),
      };
    });
    expect(line.glyphs).toHaveLength(placed.length);
    for (const [i, glyph] of line.glyphs.entries()) {
      expect(glyph.x).toBeCloseTo(placed[i]?.x as number, 6);
      expect(glyph.y).toBeCloseTo(placed[i]?.y as number, 6);
      expect(glyph.advance).toBeCloseTo(placed[i]?.advance as number, 6);
      expect(glyph.path).toEqual(placed[i]?.path);
    }
    expect(line.advance).toBeCloseTo(pen, 6);
  });
});

describe('outlines', () => {
  it('reach as far as the font says they do', () => {
    const font = fontOf(figtree);
    const glyph = font.nominalGlyph('é'.codePointAt(0) as number) as number;
    const extents = font.glyphExtents(glyph) as harfbuzz.GlyphExtents;
    const line = typesetter.shape([{ text: 'é', weight: 700 }]);
    const ys = (line.glyphs[0]?.path ?? []).flatMap((command) =>
      command[0] === 'Z' ? [] : [command.at(-1) as number],
    );
    expect(Math.min(...ys)).toBeCloseTo(-extents.yBearing / 1000, 3);
    expect(Math.max(...ys)).toBeCloseTo(-(extents.yBearing + extents.height) / 1000, 3);
  });

  it('are M L C Z only, each contour closed', () => {
    const line = typesetter.shape([{ text: 'Atelier Ubac', weight: 700 }]);
    const letters = line.glyphs.map(({ path }) => path.map(([letter]) => letter).join('')).join('');
    expect(letters).toMatch(/^(?:M[LC]+Z)+$/u);
  });
});
