import { contrast } from '@coodyssee/logo/colour';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import { describe, expect, it } from 'vitest';
import { french, runsOf } from '../../packages/documents/src/engine/write-words.ts';
import { claims } from '../../packages/documents/src/facts/claims.ts';
import { bannedWords, lexicon } from '../../packages/documents/src/facts/lexicon.ts';
import { textStyles } from '../../packages/documents/src/page/text-styles.ts';
import { tonesOf } from '../../packages/documents/src/page/tones.ts';
import { presentationFile } from '../../packages/documents/src/texts/presentation-file.ts';
import { presentations } from '../../packages/documents/src/texts/presentations.ts';

const tones = Object.entries(tonesOf(coodyssee.inks));

describe('what is written on a ground', () => {
  it.each(tones)('is read: %s', (_, { ground, text, muted }) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(muted, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(tones)('is large where it only holds 3:1: %s', (_, { ground, display, accent }) => {
    expect(contrast(display, ground)).toBeGreaterThanOrEqual(3);
    // only the orange has an accent that small words may not take
    const isOrange = ground === coodyssee.inks.primary;
    expect(contrast(accent, ground)).toBeGreaterThanOrEqual(isOrange ? 3 : 4.5);
    const large = Object.values(textStyles).filter(({ ink }) => ink === 'display');
    expect(large.every(({ size, weight }) => size >= 14 && weight >= 600)).toBe(true);
  });

  it('is no smaller than what a press and an eye hold', () => {
    expect(Math.min(...Object.values(textStyles).map(({ size }) => size))).toBeGreaterThanOrEqual(7);
  });
});

describe('the texts that present the cooperative', () => {
  const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

  it.each(Object.entries(presentations))('has the length that it says: %s', (_, { words, text }) => {
    expect(wordsOf(text)).toBeGreaterThan(words * 0.85);
    expect(wordsOf(text)).toBeLessThan(words * 1.15);
  });

  it('say their source, and are set in French', () => {
    const file = presentationFile('Coodyssée');
    expect(file).toContain('Plan de communication de la coopérative, 2021');
    expect(file).toBe(french(file));
  });
});

describe('the words of the endorsement', () => {
  it('are none of those that the charter bans', () => {
    const said = coodyssee.statuses.flatMap(({ long, short }) => [long, short]);
    expect(said.filter((words) => bannedWords.some((banned) => words.includes(banned)))).toEqual([]);
  });

  it('are not what the lexicon advises against', () => {
    expect(
      lexicon.map(({ say }) => say).filter((say) => bannedWords.some((word) => say.includes(word))),
    ).toEqual([]);
  });
});

it('the demands are told once each', () => {
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
});

it('bold words are runs, and spaces are French', () => {
  expect(runsOf('Le **sol** : à vous !')).toEqual([
    { text: 'Le ', bold: false },
    { text: 'sol', bold: true },
    { text: '\u00a0: à vous\u202f!', bold: false },
  ]);
});
