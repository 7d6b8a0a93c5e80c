import { describe, expect, it } from 'vitest';
import { isTest, modules, read } from './sources.ts';

/** Where files are made, told, packed and found: each knows what it is. */
const rooms =
  /^packages\/(?:kit\/src\/(?:supports|assembly|naming|packing)|studio\/src\/(?:uses|take|workshop|words))\//;

/** A pattern, or the end of a text, that looks for how a file is called. */
const readsNames = [
  /\/[^/\n ]*(?:\\\.(?:\(\?:)?\w+|_impression|_couleur|badge-|px)[^/\n]*\/[dgimsuvy]*\.(?:test|exec)\(/,
  /(?:endsWith|includes|startsWith|match|search)\(\s*['`/][^)]*(?:\.(?:pdf|png|svg|txt|html|eml|docx|odt)\b|impression|tailles)/,
  /\[\/[^\n]*\\\.(?:pdf|png|svg|txt|html|eml|docx|odt)/,
];

const files = modules().filter((file) => rooms.test(file) && !isTest(file));

describe('a file is known by what it is', () => {
  it.each(readsNames)('and no module looks for its name: %s', (pattern) => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  it.each([
    'best: [/_devis\\.docx$/, /_couleur_90mm\\.png$/],',
    'const note = files.filter(({ path }) => /_tailles\\.txt$/.test(path));',
    "files.find(({ path }) => path.endsWith('_impression.pdf'))",
  ])('which the law would see: %s', (line) => {
    expect(readsNames.some((pattern) => pattern.test(line))).toBe(true);
  });
});
