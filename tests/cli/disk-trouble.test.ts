import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, nodeDisk } from '../../packages/kit/src/disk/disk.ts';
import { writeFiles } from '../../packages/kit/src/disk/write-files.ts';
import { codeOf, failing, file, fullFrom, three } from './bad-disk.ts';
import { temporaryFolder, tree } from './temporary-folder.ts';

describe('when the disk refuses', () => {
  it.each([
    ['the 1st file', fullFrom(1), 'disk-full'],
    ['the 2nd file', fullFrom(2), 'disk-full'],
    ['the 3rd file', fullFrom(3), 'disk-full'],
    ['the 2nd name', failing('open', 2, { code: 'EACCES' }), 'not-writable'],
    ['a name too long', failing('open', 3, { code: 'ENAMETOOLONG' }), 'path-too-long'],
    ['the folder', failing('mkdir', 1, { code: 'EROFS' }), 'not-writable'],
    ['the inner folder', failing('mkdir', 2, { code: 'EPERM' }), 'not-writable'],
    ['something unheard of', failing('open', 1, { code: 'EIO' }), 'disk-trouble'],
  ])('%s, nothing is left: no file, no temporary file, no folder', async (_, disk, code) => {
    const base = temporaryFolder();
    writeFileSync(join(base, 'mine.txt'), 'mine');
    expect(await codeOf(writeFiles(join(base, 'deep', 'out'), three, { disk }))).toBe(code);
    expect(tree(base)).toEqual(['mine.txt']);
  });

  it('the files that were there before keep their content', async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, three);
    const changed = three.map(({ path }) => file(path, 'changed'));
    expect(await codeOf(writeFiles(folder, changed, { disk: fullFrom(3) }))).toBe('disk-full');
    expect(three.map(({ path }) => readFileSync(join(folder, path), 'utf8'))).toEqual([
      'a.svg',
      'b.png',
      'c.pdf',
    ]);
    expect(tree(folder)).toEqual(['a.svg', 'b.png', 'c.pdf']);
  });

  it.each([1, 2, 3, 4, 5, 6])('rename %i of 6: every file is as it was before', async (nth) => {
    const folder = temporaryFolder();
    await writeFiles(folder, three);
    const changed = three.map(({ path }) => file(path, 'changed'));
    const disk = failing('rename', nth, { code: 'EBUSY' });
    expect(await codeOf(writeFiles(folder, changed, { disk }))).toBe('file-in-use');
    expect(tree(folder)).toEqual(['a.svg', 'b.png', 'c.pdf']);
    for (const { path } of three) expect(readFileSync(join(folder, path), 'utf8')).toBe(path);
  });

  it('a rename of new files: none is left, and no folder', async () => {
    const base = temporaryFolder();
    const disk = failing('rename', 2, { code: 'EPERM' });
    expect(await codeOf(writeFiles(join(base, 'out'), three, { disk }))).toBe('file-in-use');
    expect(tree(base)).toEqual([]);
  });

  it('a file that another program holds is named, with what to do', async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, three);
    const disk = failing('rename', 3, { code: 'EBUSY' });
    const error = await writeFiles(folder, three, { disk }).catch((refused: unknown) => refused);
    expect(error).toMatchObject({
      what: `Impossible d’écrire «\u00a0${join(folder, 'c.pdf')}\u00a0».`,
      fix: expect.stringMatching(/^Fermez le fichier/),
      details: { errno: 'EBUSY' },
    });
  });

  it('the way back too: the old file is kept, and the message says where', async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, [file('a.svg', 'before')]);
    const disk = failing('rename', 2, { code: 'EBUSY', times: 3 });
    const error = await writeFiles(folder, [file('a.svg', 'after')], { disk }).catch((refused) => refused);
    const [kept = '', ...others] = tree(folder);
    expect(others).toEqual([]);
    expect(readFileSync(join(folder, kept), 'utf8')).toBe('before');
    expect(error.fix).toContain(join(folder, kept));
  });

  it.each([
    ['is a file', 'out', 'not-a-folder'],
    ['goes through a file', 'out/deeper', 'not-a-folder'],
    ['has a folder of the file’s name', '.', 'name-taken'],
  ])('a path that %s is explained', async (_, inside, code) => {
    const base = temporaryFolder();
    writeFileSync(join(base, 'out'), 'a file');
    mkdirSync(join(base, 'a.svg'));
    expect(await codeOf(writeFiles(join(base, inside), three))).toBe(code);
    expect(tree(base)).toEqual(['a.svg', 'out']);
  });

  it.each([
    ['a dead link', 'dead'],
    ['a folder behind a dead link', 'dead/deeper'],
    ['a link to itself', 'round'],
    ['a folder behind a link to itself', 'round/deeper'],
  ])('%s is called a broken link', async (_, inside) => {
    const base = temporaryFolder();
    symlinkSync('nowhere', join(base, 'dead'));
    symlinkSync('round', join(base, 'round'));
    const error = await writeFiles(join(base, inside), three).catch((refused: unknown) => refused);
    expect(error).toMatchObject({ code: 'broken-link', why: expect.stringContaining('C’est un lien brisé') });
    expect(tree(base)).toEqual(['dead', 'round']);
  });

  it('a protected folder is explained in French', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    // a superuser may write anywhere, so the disk says what it would say to anybody else
    const disk = process.getuid?.() === 0 ? failing('open', 1, { code: 'EACCES' }) : nodeDisk;
    const error = await writeFiles(folder, three, { disk }).catch((refused: unknown) => refused);
    chmodSync(folder, 0o700);
    expect(error).toMatchObject({
      what: `Impossible d’écrire «\u00a0${join(folder, 'a.svg')}\u00a0».`,
      why: 'Vous n’avez pas le droit d’écrire à cet endroit.',
      details: { errno: 'EACCES' },
    });
  });
});

describe('when the person stops', () => {
  it('between two files, nothing is left', async () => {
    const base = temporaryFolder();
    const interrupt = new AbortController();
    const open: Disk['open'] = (...args) => {
      interrupt.abort();
      return nodeDisk.open(...args);
    };
    const work = writeFiles(join(base, 'out'), three, {
      disk: { ...nodeDisk, open },
      signal: interrupt.signal,
    });
    const error = await work.catch((stopped: unknown) => stopped);
    expect(error).toBe(interrupt.signal.reason);
    expect(tree(base)).toEqual([]);
  });
});
