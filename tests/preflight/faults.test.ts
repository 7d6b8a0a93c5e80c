import { readFile } from 'node:fs/promises';
import { findProblems, inspectPdf } from '@coodyssee/preflight';
import { describe, expect, test } from 'vitest';
import { files } from './fault-files.ts';
import { fileCases } from './file-cases.ts';
import { paintCases } from './paint-cases.ts';
import { soundPdf } from './sound-pdf.ts';

const codesOf = (bytes: Uint8Array) => findProblems(inspectPdf('a.pdf', bytes)).map(({ code }) => code);
const folder = new URL('../fixtures/pdf/', import.meta.url);

describe('a file from elsewhere, each with one fault', () => {
  test.each(Object.entries(files))('%s', async (name, codes) => {
    const bytes = await readFile(new URL(`${name}.pdf`, folder));
    expect([...codesOf(bytes)].sort()).toEqual([...codes].sort());
  });
});

describe('of a sound file with one thing put in, no more and no less is said:', () => {
  test.each([...paintCases, ...fileCases])('$is', ({ codes, is: _, ...parts }) => {
    expect([...codesOf(soundPdf(parts))].sort()).toEqual([...codes].sort());
  });
});
