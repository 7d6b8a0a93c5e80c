import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKinds } from './file-kinds.ts';
import { rulesWords, sizeWords, sortFiles } from './sort-files.ts';

const rules = { accept: [fileKinds.svg, fileKinds.png], maxSize: 1000, maxCount: 2 };
const file = (name: string, type = '', size = 10) => new File([new Uint8Array(size)], name, { type });
const whats = (...files: readonly File[]) =>
  sortFiles(files, rules).refused.map(({ problem }) => problem.what);

describe('sortFiles', () => {
  it.each([
    file('logo.svg', 'image/svg+xml'),
    file('LOGO.SVG'),
    file('logo.png', 'application/octet-stream'),
    file('sans-extension', 'image/png'),
  ])('takes a file by its type, or by its ending where it has none', (one) => {
    expect(sortFiles([one], rules)).toEqual({ taken: [one], refused: [] });
  });

  it('refuses a wrong format even under a right ending', () => {
    expect(whats(file('photo.png', 'image/heic'))).toEqual([
      '«\u00a0photo.png\u00a0» n’est pas d’un format lu ici.',
    ]);
  });

  it('refuses what is empty, too heavy or too many, and keeps the rest', () => {
    expect(
      whats(file('a.svg', '', 0), file('b.svg', '', 1001), file('c.svg'), file('d.svg'), file('e.svg')),
    ).toEqual([
      '«\u00a0a.svg\u00a0» est vide.',
      '«\u00a0b.svg\u00a0» est trop lourd\u00a0: 1\u202fko.',
      '«\u00a0e.svg\u00a0» est de trop.',
    ]);
  });

  it('loses no file and takes none twice', () => {
    const any = fc.record({
      name: fc.constantFrom('a.svg', 'b.PNG', 'c.heic', 'd'),
      type: fc.constantFrom('', 'image/png', 'text/plain'),
      size: fc.constantFrom(0, 1, 1000, 1001),
    });
    fc.assert(
      fc.property(fc.array(any), (specs) => {
        const files = specs.map(({ name, type, size }) => file(name, type, size));
        const { taken, refused } = sortFiles(files, rules);
        const seen = new Set([...taken, ...refused.map((one) => one.file)]);
        expect(taken.length + refused.length).toBe(files.length);
        expect(seen).toEqual(new Set(files));
        expect(taken.length).toBeLessThanOrEqual(rules.maxCount);
      }),
    );
  });
});

it('says its rules in one line', () => {
  expect(rulesWords({ ...rules, accept: Object.values(fileKinds).slice(0, 3), maxSize: 5e6 })).toBe(
    'SVG, PNG ou JPEG, 5\u202fMo au plus',
  );
});

it.each([
  [0, '0\u202fo'],
  [999, '999\u202fo'],
  [12_345, '12,3\u202fko'],
  [2_340_000, '2,3\u202fMo'],
])('says %i bytes in French', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
