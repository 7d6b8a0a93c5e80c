import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../packages/kit/src/disk/write-files.ts';
import { codeOf, file } from './bad-disk.ts';
import { temporaryFolder, tree } from './temporary-folder.ts';

describe('writing', () => {
  it('makes the folder and reports each file', async () => {
    const folder = join(temporaryFolder(), 'Été à Gap', 'badges d’été');
    const written = await writeFiles(folder, [file('a.svg', '12345'), file('kit/b.svg')]);
    expect(written).toEqual([
      { path: 'a.svg', absolutePath: join(folder, 'a.svg'), size: 5, replaced: false },
      { path: 'kit/b.svg', absolutePath: join(folder, 'kit', 'b.svg'), size: 9, replaced: false },
    ]);
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toBe('12345');
    expect(tree(folder)).toEqual(['a.svg', 'kit/b.svg']);
  });

  it('replaces a file of that name and says so', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.svg'), 'before');
    expect(await writeFiles(folder, [file('a.svg', 'after')])).toMatchObject([{ replaced: true }]);
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toBe('after');
  });

  it('replaces a link instead of following it', async () => {
    const base = temporaryFolder();
    writeFileSync(join(base, 'outside.svg'), 'untouched');
    mkdirSync(join(base, 'out'));
    symlinkSync('../outside.svg', join(base, 'out', 'a.svg'));
    await writeFiles(join(base, 'out'), [file('a.svg', 'inside')]);
    expect(readFileSync(join(base, 'outside.svg'), 'utf8')).toBe('untouched');
    expect(readFileSync(join(base, 'out', 'a.svg'), 'utf8')).toBe('inside');
  });

  it('may go through a linked folder the person named, never through one inside it', async () => {
    const base = temporaryFolder();
    mkdirSync(join(base, 'real'));
    mkdirSync(join(base, 'elsewhere'));
    symlinkSync('real', join(base, 'out'));
    symlinkSync('../elsewhere', join(base, 'real', 'kit'));
    await writeFiles(join(base, 'out'), [file('a.svg')]);
    expect(await codeOf(writeFiles(join(base, 'out'), [file('kit/a.svg')]))).toBe('not-a-folder');
    expect(tree(base)).toEqual(['elsewhere', 'out', 'real/a.svg', 'real/kit']);
  });

  it('lets several runs share a folder: each file is one of theirs, whole', async () => {
    const folder = temporaryFolder();
    const texts = ['x'.repeat(1e5), 'y'.repeat(2e5), 'z'.repeat(3e5)];
    await Promise.all(texts.map((text) => writeFiles(folder, [file('a.svg', text), file('b.svg', text)])));
    expect(tree(folder)).toEqual(['a.svg', 'b.svg']);
    expect(texts).toContain(readFileSync(join(folder, 'a.svg'), 'utf8'));
  });
});

describe('a name that could leave the folder', () => {
  it.each([
    '../a.svg',
    'a/../../b.svg',
    '/etc/passwd',
    'C:\\a.svg',
    'a\\b.svg',
    '.hidden',
    'a.',
    'con.svg',
    'NUL',
    'a b.svg',
    'é.svg',
    '',
    'a//b.svg',
    'a\u0000.svg',
    './a.svg',
  ])('%j is refused before anything is written', async (path) => {
    const folder = temporaryFolder();
    expect(await codeOf(writeFiles(join(folder, 'out'), [file('good.svg'), file(path, '')]))).toBe(
      'unsafe-path',
    );
    expect(tree(folder)).toEqual([]);
  });

  it('and so are two names that differ by capitals only', async () => {
    const folder = temporaryFolder();
    expect(await codeOf(writeFiles(folder, [file('a.svg'), file('A.svg')]))).toBe('unsafe-path');
    expect(tree(folder)).toEqual([]);
  });
});
