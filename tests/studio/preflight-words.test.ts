import { readFileSync } from 'node:fs';
import { inspectPdf, reportLines } from '@coodyssee/preflight';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../packages/studio/src/preflight/clean-text.ts';
import { englishLines } from '../../packages/studio/src/preflight/english-lines.ts';
import { en } from '../../packages/studio/src/preflight/words/en.ts';
import { fr } from '../../packages/studio/src/preflight/words/fr.ts';
import { badSpacing } from '../laws/french.ts';
import { files } from '../preflight/fault-files.ts';
import { frenchIn, holes } from './languages.ts';

const reportOf = (name: string) =>
  inspectPdf(`${name}.pdf`, readFileSync(new URL(`../fixtures/pdf/${name}.pdf`, import.meta.url)));
const reports = Object.keys(files).map(reportOf);

/** Every text of a tree of words; phrases are given what they ask for. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function')
    return words.length === 2
      ? [words(1, 2), words(2, 1)]
      : [words.toString().includes('bleed') ? words({ bleed: 3, totalInk: 280, dpi: 300 }) : words('a.pdf')];
  return Object.values(words as object).flatMap(textsIn);
}

describe('what the file says', () => {
  it('is told in English line for line as in French, and without a word of it', () => {
    for (const report of reports) {
      const [english, french] = [englishLines(report), reportLines(report)];
      expect(english.map(([, , id]) => id)).toEqual(french.map(([, , id]) => id));
      const texts = english
        .filter(([, , id]) => id !== 'file')
        .flatMap(([name, value]) => [name, String(value)]);
      expect(texts.filter((text) => frenchIn(text) || holes.test(text))).toEqual([]);
    }
  });

  it('never calls absent what was not seen, in either language', () => {
    const [report] = reports;
    if (!report) throw new Error('There is no report.');
    const blind = { ...report, fonts: [], images: [], unread: [{ reason: 'content', pages: [1] }] } as const;
    const told = [...englishLines(blind), ...reportLines(blind)].filter(([, , id]) =>
      ['fonts', 'images', 'ink', 'unseen'].includes(id),
    );
    expect(told).toHaveLength(8);
    for (const [name, value] of told) expect(value, name).toMatch(/not seen|not read|pas vue?|pas lue/);
  });
});

it('says all of the view in both languages, well set', () => {
  const [french, english] = [textsIn(fr), textsIn(en)];
  expect(french.length).toBe(english.length);
  expect(english.filter((text) => frenchIn(text) || holes.test(text))).toEqual([]);
  expect(french.filter((text) => badSpacing.test(text) || holes.test(text))).toEqual([]);
});

it('lets no text of a file hide, turn the line or go on for ever', () => {
  expect(cleanText('devis\u202efdp.exe\u0007')).toBe('devisfdp.exe');
  expect(cleanText('a'.repeat(10_000))).toHaveLength(601);
});
