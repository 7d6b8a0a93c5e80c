import { inflateRawSync } from 'node:zlib';
import * as reference from 'harfbuzzjs';
import { expect, it } from 'vitest';
import { readFace } from '../../packages/logo/src/platform/read-face.node.ts';
import { deflatedEngine } from '../../packages/logo/src/type/harfbuzz/harfbuzz.generated.ts';
import { loadHarfBuzz } from '../../packages/logo/src/type/harfbuzz/index.ts';
import { readEngine } from '../../scripts/harfbuzz.ts';

it('holds the very binary of harfbuzzjs', async () => {
  const held = inflateRawSync(Buffer.from(deflatedEngine, 'base64'));
  expect(held.equals(Buffer.from(await readEngine()))).toBe(true);
});

const texts = [
  {
    text: 'Atelier Ubac',
    script: 'Latn',
    language: 'fr',
    rtl: false,
    file: 'noto-sans/700Bold/NotoSans_700Bold',
  },
  {
    text: 'ورشة الجبل',
    script: 'Arab',
    language: 'ar',
    rtl: true,
    file: 'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold',
  },
  {
    text: 'कारीगर',
    script: 'Deva',
    language: 'hi',
    rtl: false,
    file: 'noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold',
  },
];

it.each(texts)('sets $text as harfbuzzjs does', async ({ text, script, language, rtl, file }) => {
  const bytes = await readFace(`@expo-google-fonts/${file}.ttf`);
  const harfbuzz = await loadHarfBuzz();
  const font = harfbuzz.openFont(harfbuzz.openFace(bytes));
  const order = { text, script, language, rtl, start: 1, length: text.length - 1, features: ['case'] };
  const ours = harfbuzz.shape(font, order);

  const theirs = new reference.Font(new reference.Face(new reference.Blob(bytes)));
  const buffer = new reference.Buffer();
  buffer.addText(text, 1, text.length - 1);
  buffer.setDirection(rtl ? reference.Direction.RTL : reference.Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(language);
  reference.shape(theirs, buffer, [new reference.Feature('case')]);
  const expected = buffer.getGlyphInfosAndPositions();

  expect(ours.length).toBeGreaterThan(4);
  expect(ours).toEqual(
    expected.map(({ codepoint, cluster, xAdvance, xOffset, yOffset }) => ({
      glyph: codepoint,
      cluster,
      xAdvance,
      xOffset,
      yOffset,
    })),
  );
  for (const { glyph } of ours) expect(harfbuzz.outline(font, glyph)).toEqual(theirs.glyphToJson(glyph));
});

it('holds more fonts than its first memory has room for', async () => {
  const harfbuzz = await loadHarfBuzz();
  const bytes = await readFace('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf');
  const faces = Array.from({ length: 60 }, () => harfbuzz.openFace(bytes));
  expect(bytes.length * faces.length).toBeGreaterThan(16 * 2 ** 20);
  const glyphs = faces.map((face) => harfbuzz.glyphOf(harfbuzz.openFont(face), 0x41));
  expect(new Set(glyphs).size).toBe(1);
  expect(glyphs[0]).toBeGreaterThan(0);
});
