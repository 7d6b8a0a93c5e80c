import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdentityError } from '../../packages/logo/src/errors.ts';
import { readFace } from '../../packages/logo/src/platform/read-face.node.ts';
import { capitals } from '../../packages/logo/src/type/capitals.ts';
import { cleanText } from '../../packages/logo/src/type/clean.ts';
import { fitText } from '../../packages/logo/src/type/fit.ts';
import { typesetFrench } from '../../packages/logo/src/type/french.ts';
import { measure, outlineLine } from '../../packages/logo/src/type/line.ts';
import type { ShapedLine } from '../../packages/logo/src/type/shaped.ts';
import { suggestFrench } from '../../packages/logo/src/type/suggest.ts';
import { loadTypesetter } from './load.ts';

/** Signs that a bundled face may have, so that many draws end in a line and not in a refusal. */
const probable = fc.constantFrom(
  ...'abcéÉœŁơ AV’·-&«»!?:2%',
  ...['α', 'Ж', 'א', 'ب', 'ل', 'ा', 'क', '्', 'ก', 'ำ', 'த', 'ო', 'Ա', '山', 'の', '한', '😀', '🇫', '🇷'],
  ...['\u0301', '\u0323', '\u200D', '\u200C', '\uFE0F', '\u202E', '\u00A0', '\u202F', '(', ')'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc.string({ unit: probable, maxLength: 24 }),
);

const numbers = (line: ShapedLine): number[] => [
  line.advance,
  ...line.glyphs.flatMap(({ x, y, advance }) => [x, y, advance]),
  ...outlineLine(line, { size: 10, tracking: 0.02 }).flatMap((command) => command.slice(1) as number[]),
  ...Object.values(measure(line, { size: 10 }).ink ?? {}),
];

async function attempt(text: string): Promise<ShapedLine | IdentityError> {
  const typesetter = await loadTypesetter([text], readFace);
  try {
    return typesetter.shape([{ text, weight: 700 }]);
  } catch (error) {
    if (error instanceof IdentityError) return error;
    throw error;
  }
}

const cleaned = (raw: string): string | null => {
  try {
    return cleanText(raw, { field: 'name' }).text;
  } catch (error) {
    if (error instanceof IdentityError) return null;
    throw error;
  }
};

describe('any text in Unicode', () => {
  it('is a line of finite numbers or a refusal, cleaned or not', async () => {
    let lines = 0;
    await fc.assert(
      fc.asyncProperty(anyText, async (raw) => {
        for (const text of [raw, cleaned(raw) ?? '']) {
          const result = await attempt(text);
          if (result instanceof IdentityError) expect(result.what).toMatch(/U\+[0-9A-F]{4}/u);
          else {
            lines++;
            expect(numbers(result).every(Number.isFinite)).toBe(true);
          }
        }
      }),
      { numRuns: 400, seed: 5, endOnFailure: true },
    );
    expect(lines).toBeGreaterThan(150);
  });

  it('leaves cleaning without controls, overrides or outer spaces, and cleaning again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = cleaned(raw);
        if (text === null) return;
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u);
        expect(text).toBe(text.trim().normalize('NFC'));
        expect(cleaned(text)).toBe(text);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('keeps its letters through French typesetting, which settles at once', () => {
    const letters = (text: string) => text.replace(/[\p{Z}'’\u02BC\u2018\u00B4]/gu, '');
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = typesetFrench(raw);
        expect(letters(text)).toBe(letters(raw));
        expect(typesetFrench(text).text).toBe(text);
        expect(typeof capitals(raw)).toBe('string');
        for (const { proposal } of suggestFrench(raw)) expect(proposal).not.toBe(raw);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });

  it('has the same shape from two readers that loaded different texts before', async () => {
    const text = 'Oasis واحة 水墨 Phở 👐🏽';
    const [one, two] = [{}, {}].map(() => (file: string) => readFace(file));
    if (!one || !two) throw new Error('no readers');
    await loadTypesetter(['バラ', 'Тайга', '山'], one);
    const lines = await Promise.all([one, two].map((read) => loadTypesetter([text], read)));
    const [first, second] = lines.map((typesetter) => typesetter.shape([{ text, weight: 700 }]));
    expect(first).toEqual(second);
  });

  it('fits within its width whenever it fits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: probable, minLength: 1, maxLength: 60 }),
        fc.double({ min: 2, max: 30, noNaN: true }),
        async (raw, maxWidth) => {
          const text = cleaned(raw);
          if (text === null) return;
          const typesetter = await loadTypesetter([text], readFace);
          try {
            const { lines } = fitText({ text, weight: 700 }, { typesetter, maxWidth, size: 1 });
            for (const { line, size, tracking } of lines)
              expect(measure(line, { size, tracking }).width).toBeLessThanOrEqual(maxWidth + 1e-9);
          } catch (error) {
            expect(error).toBeInstanceOf(IdentityError);
          }
        },
      ),
      { numRuns: 200, seed: 13 },
    );
  });
});
