import { describe, expect, it } from 'vitest';
import { guard } from '../../packages/logo/src/brand/guard.ts';
import { IdentityError } from '../../packages/logo/src/errors.ts';
import { cleanText } from '../../packages/logo/src/type/clean.ts';

const clean = (raw: string) => cleanText(raw, { field: 'name', guards: [guard] });
const codes = (raw: string) => clean(raw).notices.map(({ code }) => code);
function refusal(raw: string): IdentityError {
  try {
    clean(raw);
  } catch (error) {
    if (error instanceof IdentityError) return error;
    throw error;
  }
  throw new Error(`${raw.slice(0, 40)} was accepted`);
}

describe('cleaning', () => {
  it.each([
    ['composes letters', 'E\u0301te\u0301', 'Été', []],
    ['puts a text on one line', '  Atelier\t\r\nUbac\u2003 ', 'Atelier Ubac', []],
    ['keeps no-break spaces', '2\u202F500\u00A0m', '2\u202F500\u00A0m', []],
    ['takes out controls', 'Bell\u0007Vert\u000Bical', 'BellVertical', ['controls']],
    ['takes out bidi overrides', 'abc\u202Edef\u202C', 'abcdef', ['bidi-controls']],
    ['takes out isolates and marks of direction', '\u2066א\u2069\u200F', 'א', ['bidi-controls']],
    ['takes out the byte order mark', '\uFEFFUbac\u200B', 'Ubac', ['invisible-characters']],
    ['takes out soft hyphens', 'Ate\u00ADlier', 'Atelier', ['invisible-characters']],
    ['takes out half a pair', 'A\uD83Dz', 'Az', ['broken-characters']],
    ['takes out non-characters', 'A\uFFFEz\u{1FFFF}', 'Az', ['broken-characters']],
    ['takes out private signs', 'A\uE000', 'A', ['private-characters']],
    ['keeps a family together', '👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦', []],
    ['keeps an emoji’s colour', '❤️ 🏳️‍🌈', '❤️ 🏳️‍🌈', []],
    ['keeps a regional flag', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', []],
    ['tells of a skin tone that will not show', '👐🏽', '👐🏽', ['emoji-tone']],
    ['keeps a Persian non-joiner', 'می\u200Cخواهم', 'می\u200Cخواهم', []],
    ['keeps a Devanagari joiner', 'क्\u200Dष', 'क्\u200Dष', []],
    ['takes out a joiner between Latin letters', 'Coo\u200Ddyssée', 'Coodyssée', ['invisible-characters']],
    ['takes out a stray selector', 'A\uFE0F', 'A', ['invisible-characters']],
    [
      'thins out stacked marks',
      `a${'\u0334\u0335\u0336\u0337\u0338'.repeat(4)}b`,
      'a\u0334\u0335\u0336b',
      ['stacked-marks'],
    ],
    ['leaves entities and templates as written', 'Sel &amp; {{7*7}} <b>', 'Sel &amp; {{7*7}} <b>', []],
    ['flags a word of two alphabets', 'Studiо Nоrd', 'Studiо Nоrd', ['mixed-scripts']],
    ['finds nothing wrong with two alphabets in two words', 'Oasis واحة', 'Oasis واحة', []],
    ['finds nothing wrong with kanji and kana', '山のみち', '山のみち', []],
  ])('%s', (_, raw, text, notices) => {
    expect(clean(raw).text).toBe(text);
    expect(codes(raw)).toEqual(notices);
  });

  it('says in French what it took out, and how many', () => {
    expect(clean('a\u0007b\u0008').notices[0]?.message).toBe(
      'Le nom contenait 2 caractères de commande\u00A0: ils ont été retirés.',
    );
    expect(cleanText('a\u202Eb', { field: 'trade' }).notices[0]?.message).toBe(
      'Le métier contenait une commande invisible de sens d’écriture\u00A0: elle a été retirée.',
    );
  });
});

describe('refusals', () => {
  it.each(['', '   ', '\u200B\u200D', '\u202E', '\u00A0\u202F', '\u2800'])('empty: %j', (raw) => {
    expect(refusal(raw).code).toBe('empty-text');
  });

  it('states the limit, counted as a reader counts', () => {
    expect(clean('👨‍👩‍👧‍👦'.repeat(120)).text).toHaveLength(11 * 120);
    const error = refusal('👨‍👩‍👧‍👦'.repeat(121));
    expect(error.code).toBe('text-too-long');
    expect(error.why).toContain('120');
    expect(error.details).toEqual({ field: 'name', limit: 120 });
  });

  // some of these would take hours if every sign were looked at beside all the others
  it.each([
    ['A'.repeat(1_000_000)],
    [`a${'\u0301'.repeat(900_000)}b`.repeat(3)],
    ['👨‍👩‍👧‍👦'.repeat(90_000)],
    ['a \u0301'.repeat(400_000)],
  ])('comes to the end of an endless text', (raw) => {
    expect(refusal(raw).code).toBe('text-too-long');
  });

  it.each([
    'Сооdyssée',
    'COΟDYSSEE',
    'Ｃｏｏｄｙｓｓéｅ',
    'C00dyssée',
    'Atelier Сооdyssée',
    'Cооd yssée',
    'Coodу\u0455sée',
  ])('imitation: %s', (raw) => {
    expect(refusal(raw).code).toBe('confusable');
  });

  it.each(['Coodyssée', 'coodyssee', 'COODYSSÉE', 'Coodyssee formation', 'Odyssée', 'Код'])(
    'not an imitation: %s',
    (raw) => {
      expect(clean(raw).text).toBe(raw);
    },
  );
});
