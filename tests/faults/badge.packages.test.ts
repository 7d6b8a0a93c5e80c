import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents } from '../batch/small-kits.ts';
import { temporaryFolder, tree } from '../cli/temporary-folder.ts';
import { coodyssee, lastingFolder, type Surrounding, withoutPowers } from './coodyssee.ts';
import type { Fault } from './inject.ts';

const set = ['badge', 'Atelier Ubac', '--layout', 'bandeau', '--out', 'badges', '--quiet'];
const other = ['badge', 'Atelier Ubac', '--layout', 'bandeau', '--colour', 'teal', '--out', 'badges'];
const draw = (cwd: string, around: Partial<Surrounding> = {}) => coodyssee(set, { cwd, ...around });

let straight: Readonly<Record<string, string>>;
let earlier: Readonly<Record<string, string>>;

/** A folder where an earlier set lies under the same names. */
async function begun(cwd = temporaryFolder()): Promise<string> {
  expect(await coodyssee([...other, '--quiet'], { cwd })).toMatchObject({ code: 0 });
  return cwd;
}

beforeAll(async () => {
  const cwd = await begun(lastingFolder());
  earlier = contents(cwd);
  expect(await draw(cwd)).toMatchObject({ code: 0, out: '', err: '' });
  straight = contents(cwd);
  expect(Object.keys(straight)).toEqual(Object.keys(earlier));
  expect(straight).not.toEqual(earlier);
});

/** Where a run of the whole set is killed: by what it was about to do. */
const points: readonly (readonly [when: string, fault: Omit<Fault, 'does'>])[] = [
  ['before the first file is begun', { call: 'open', on: '\\.tmp$' }],
  ['between two files', { call: 'open', on: '\\.tmp$', nth: 5 }],
  ['before the first old file is put aside', { call: 'rename', on: '.' }],
  ['with some old files put aside', { call: 'rename', on: '.', nth: 4 }],
  ['with some names taken', { call: 'rename', on: '\\.tmp$', nth: 4 }],
  ['while the old files go', { call: 'rm', on: '\\.old$', nth: 3 }],
];

describe('kill −9 of a set of badges', () => {
  it.each(points)('%s, then the same command: the bytes of one straight run', async (_, fault) => {
    const cwd = await begun();
    const killed = await draw(cwd, { fault: { ...fault, does: 'kill' } });
    expect(killed).toMatchObject({ code: null, signal: 'SIGKILL' });
    expect(contents(cwd)).not.toEqual(straight);
    expect(await draw(cwd)).toMatchObject({ code: 0, err: '' });
    expect(contents(cwd)).toEqual(straight);
  });
});

describe('a disk that takes no more', () => {
  it('in the middle of a file: told, with 3, and all is as it was', async () => {
    const cwd = await begun();
    const ended = await draw(cwd, { fault: { call: 'open', on: '\\.tmp$', nth: 5, does: 'ENOSPC' } });
    expect(ended).toMatchObject({ code: 3, out: '' });
    expect(ended.err).toContain('Il n’y a plus assez de place sur le disque.');
    expect(contents(cwd)).toEqual(earlier);
  });

  it('of that size: told, with 3, and nothing is there', async () => {
    const cwd = temporaryFolder();
    const ended = await draw(cwd, { shell: 'ulimit -f 24; exec "$@"' });
    expect(ended).toMatchObject({ code: 3, out: '' });
    expect(ended.err).toContain('plus lourd que ce que ce disque ou votre compte accepte');
    expect(tree(cwd)).toEqual([]);
  });
});

describe('a folder', () => {
  it('that may only be read: told, with 3, and all is as it was', async () => {
    const cwd = await begun();
    chmodSync(join(cwd, 'badges'), 0o500);
    const ended = await draw(cwd, { shell: withoutPowers });
    chmodSync(join(cwd, 'badges'), 0o700);
    expect(ended).toMatchObject({ code: 3, out: '' });
    expect(ended.err).toContain('Vous n’avez pas le droit d’écrire à cet endroit.');
    expect(contents(cwd)).toEqual(earlier);
  });

  it('where a file has become a folder: told, with 3, and that folder stays', async () => {
    const cwd = temporaryFolder();
    const [path = ''] = Object.keys(straight);
    mkdirSync(join(cwd, path), { recursive: true });
    writeFileSync(join(cwd, path, 'à moi.txt'), 'à moi');
    const ended = await draw(cwd);
    expect(ended).toMatchObject({ code: 3, out: '' });
    expect(ended.err).toContain('Un dossier porte déjà ce nom.');
    expect(tree(cwd)).toEqual([`${path}/à moi.txt`]);
  });
});
