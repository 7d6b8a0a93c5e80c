import { readFileSync } from 'node:fs';
import { IdentityError } from '@coodyssee/logo';
import type { Typesetter, Weight } from '@coodyssee/logo/type';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { figtree } from '../../packages/logo/src/brand/typeface/figtree.generated.ts';
import { readNumbers, writeNumbers } from '../../packages/logo/src/stored/numbers.ts';
import { latinModule } from '../../scripts/latin.ts';
import { members } from '../compose/members.ts';
import {
  badgeLayouts,
  badgeTexts,
  composeBadge,
  createLatinTypesetter,
  loadNodeTypesetter,
  statuses,
} from '../low-floor.ts';
import { namesOf } from './names.ts';

const light = createLatinTypesetter();
const repertoire = [...figtree.characters, '\u202F', '\u2010', '\u2011'];
let harfbuzz: Typesetter;

beforeAll(async () => {
  harfbuzz = await loadNodeTypesetter([repertoire.join('')]);
});

const sign = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...repertoire) },
  { weight: 1, arbitrary: fc.constantFrom(...'AVTYLPFWToeayvr.,’-'.split(''), ' ', '\u202F', '\u00A0') },
);
const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));
const run = fc.record({ text, weight: fc.constantFrom<Weight>(500, 600, 700) });

/** The drawing, or the code and the words of its refusal. */
function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof IdentityError) return { code: error.code, message: error.message };
    throw error;
  }
}

describe('the typesetter without a font engine', () => {
  it('sets the very lines that HarfBuzz sets', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), fc.boolean(), (runs, isolated) => {
        const context = isolated ? { isolated } : {};
        expect(light.shape(runs, context)).toEqual(harfbuzz.shape(runs, context));
      }),
      { numRuns: 300 },
    );
  });

  it('spaces every pair of its signs as HarfBuzz does', () => {
    for (const one of repertoire) {
      const runs = [{ text: repertoire.map((other) => one + other).join(''), weight: 700 as const }];
      const advances = (typesetter: Typesetter) =>
        typesetter.shape(runs).glyphs.map(({ advance }) => advance);
      expect(advances(light)).toEqual(advances(harfbuzz));
    }
  });

  it('draws the very badges of the members, and covers all that are written in Western European letters', () => {
    const covered = members.filter((member) => light.covers(badgeTexts(member)));
    const left = members.filter((member) => !covered.includes(member));
    expect(left.filter(({ name }) => /^[\u0020-\u024F’]*$/u.test(name))).toEqual([]);
    expect(covered.length).toBeGreaterThan(left.length);
    for (const [at, member] of covered.entries())
      for (const { id: layout } of badgeLayouts) {
        const { id: status } = statuses[at % statuses.length] as (typeof statuses)[number];
        const badgeBy = (typesetter: Typesetter) =>
          outcome(() => composeBadge({ ...member, status }, { layout, typesetter }));
        expect(badgeBy(light)).toEqual(badgeBy(harfbuzz));
      }
  });

  it('covers every wording of the cooperative’s, and French as it is typed and as it is set', () => {
    const texts = statuses.flatMap(({ long, short }) => [long, short, long.toUpperCase()]);
    const set = [
      'L’Œil & Cie',
      'Où çà\u202F? ÀÉÈÊËÎÏÔÙÛÜŸÇŒÆ',
      '« Été à 2\u202F500\u00A0m »',
      'n° 3 · 12,50\u00A0€',
    ];
    expect(light.covers([...texts, ...set])).toBe(true);
  });

  it.each([
    ['a letter that Figtree lacks', 'Nguyễn'],
    ['the dollar, which is drawn otherwise in bold', '$'],
    ['a mark on its own', 'e\u0301'],
    ['another script', 'Чайка'],
    ['ideographs', '山茶'],
    ['right to left', 'בית'],
    ['an emoji', 'Fleurs 🌸'],
    ['a fraction slash, which joins its figures', '1\u20442'],
    ['a joiner', 'a\u200Db'],
    ['the capital of a micro sign, a Greek letter', 'Μ'],
  ])('leaves %s to HarfBuzz', (_, hard) => {
    expect(light.covers(['Atelier', hard])).toBe(false);
    expect(() => light.shape([{ text: hard, weight: 700 }])).toThrow(RangeError);
    expect(() => light.shape([{ text: 'Atelier', weight: 700 }], { whole: `Atelier ${hard}` })).toThrow(
      RangeError,
    );
  });

  it('draws hostile names as HarfBuzz does, or refuses them in the same words', () => {
    const hostile = namesOf('hostile').filter((name) => Array.isArray(outcome(() => badgeTexts({ name }))));
    const covered = hostile.filter((name) => light.covers(badgeTexts({ name })));
    expect(covered.length).toBeGreaterThan(0);
    for (const name of covered)
      for (const { id: layout } of badgeLayouts) {
        const badgeBy = (typesetter: Typesetter) =>
          outcome(() => composeBadge({ name }, { layout, typesetter }));
        expect(badgeBy(light)).toEqual(badgeBy(harfbuzz));
      }
  });
});

describe('the stored signs', () => {
  it('are what the script writes from the typeface as installed', async () => {
    const file = new URL('../../packages/logo/src/brand/typeface/figtree.generated.ts', import.meta.url);
    expect(readFileSync(file, 'utf8') === (await latinModule())).toBe(true);
  });

  it('are written so that every number is read back', () => {
    const numbers = fc.array(fc.integer({ min: -100_000, max: 100_000 }));
    fc.assert(
      fc.property(numbers, (list) => {
        expect(readNumbers(writeNumbers(list))).toEqual(list);
      }),
    );
  });
});
