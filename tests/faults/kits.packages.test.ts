import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents } from '../batch/small-kits.ts';
import { temporaryFolder, tree } from '../cli/temporary-folder.ts';
import { coodyssee, lastingFolder, type Surrounding } from './coodyssee.ts';
import type { Fault } from './inject.ts';

const one = 'nom;couleur\nUbac;vert\n';
const two = `${one}Adret;bleu\n`;

async function makeKits(table: string, cwd: string, around: Partial<Surrounding> = {}) {
  writeFileSync(join(cwd, 'membres.csv'), table);
  const args = ['kits', 'membres.csv', '--out', 'kits', '--workers', '1'];
  const ended = await coodyssee(args, { cwd, ...around });
  return { ...ended, files: contents(join(cwd, 'kits')) };
}

type Files = Readonly<Record<string, string>>;
let alone: Files;
let both: Files;

beforeAll(async () => {
  const cwd = lastingFolder();
  const first = await makeKits(one, cwd);
  expect(first).toMatchObject({ code: 0, err: '' });
  alone = first.files;
  const second = await makeKits(two, cwd);
  expect(second).toMatchObject({ code: 0, err: '' });
  both = second.files;
  expect(part(both, 'ubac')).toEqual(part(alone, 'ubac'));
  // the finished kits are what some tests begin with
  made = join(cwd, 'kits');
});
let made: string;

const part = (files: Files, slug: string) =>
  Object.entries(files).filter(([path]) => path.startsWith(`${slug}/`));

/** Where a run is killed: by what one of its processes was about to do. */
const points: readonly (readonly [when: string, fault: Omit<Fault, 'does'>])[] = [
  ['in the middle of a kit’s files', { call: 'open', on: '/ubac/.*\\.tmp$', nth: 90 }],
  ['in the middle of their names', { call: 'rename', on: '/ubac/', nth: 120 }],
  ['before the ledger tells the end', { call: 'rename', on: 'manifestes_kits/\\.ubac', nth: 2 }],
  ['at the sheet of all', { call: 'rename', on: 'planche' }],
];

describe('kill −9 of all its processes', () => {
  it.each(points)('%s, then the same command: the bytes of one straight run', async (_, fault) => {
    const cwd = temporaryFolder();
    const killed = await makeKits(one, cwd, { fault: { ...fault, does: 'kill' } });
    expect(killed).toMatchObject({ code: null, signal: 'SIGKILL' });
    expect(killed.files).not.toEqual(alone);
    const again = await makeKits(one, cwd);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.files).toEqual(alone);
  });
});

describe('a drawing process that dies', () => {
  const dies: Fault = { call: 'open', on: '/ubac/.*\\.tmp$', nth: 60, does: 'die' };

  it('once: its kit is drawn again by another', async () => {
    const cwd = temporaryFolder();
    const ended = await makeKits(one, cwd, { fault: { ...dies, once: join(cwd, 'died') } });
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(tree(cwd)).toContain('died');
    expect(ended.files).toEqual(alone);
  });

  it('at each try: told of that row, with 70, nothing of it half-written, and the others are made', async () => {
    const cwd = temporaryFolder();
    const ended = await makeKits(two, cwd, { fault: dies });
    expect(ended).toMatchObject({ code: 70, err: '' });
    expect(ended.out).toContain('Kits que le programme n’a pas pu faire');
    expect(ended.out).toMatch(/Ligne 2, «\u00a0Ubac\u00a0»\n.*s’est arrêté net, deux fois/);
    expect(part(ended.files, 'ubac')).toEqual([]);
    expect(part(ended.files, 'adret')).toEqual(part(both, 'adret'));
    expect(Object.keys(ended.files).filter((path) => path.endsWith('.tmp'))).toEqual([]);
    const again = await makeKits(two, cwd);
    expect(again.code).toBe(0);
    expect(again.files).toEqual(both);
  });
});

describe('a disk', () => {
  it('that is full in the middle of a kit: told, with 3, and the same command goes on', async () => {
    const cwd = temporaryFolder();
    const fault: Fault = { call: 'open', on: '/ubac/.*\\.tmp$', nth: 60, does: 'ENOSPC' };
    const ended = await makeKits(one, cwd, { fault });
    expect(ended).toMatchObject({ code: 3, out: '' });
    expect(ended.err).toContain('Il n’y a plus assez de place sur le disque.');
    expect(part(ended.files, 'ubac')).toEqual([]);
    expect(Object.keys(ended.files).filter((path) => path.endsWith('.tmp'))).toEqual([]);
    expect((await makeKits(one, cwd)).files).toEqual(alone);
  });

  it('where a file stands in a kit’s place: told of that row, with 3, and the others are made', async () => {
    const cwd = temporaryFolder();
    cpSync(made, join(cwd, 'kits'), { recursive: true });
    rmSync(join(cwd, 'kits/ubac'), { recursive: true });
    rmSync(join(cwd, 'kits/adret/LISEZ-MOI.html'));
    writeFileSync(join(cwd, 'kits/ubac'), 'à moi');
    const ended = await makeKits(two, cwd);
    expect(ended).toMatchObject({ code: 3, err: '' });
    expect(ended.out).toContain('Kits que le disque n’a pas pris');
    expect(ended.out).toMatch(/Ligne 2, «\u00a0Ubac\u00a0»\n.*Un fichier ou un lien porte déjà ce nom/);
    expect(part(ended.files, 'adret')).toEqual(part(both, 'adret'));
    rmSync(join(cwd, 'kits/ubac'));
    expect((await makeKits(two, cwd)).files).toEqual(both);
  });

  it('where files are gone or have become folders: one comes back, the other is kept and told', async () => {
    const cwd = temporaryFolder();
    cpSync(made, join(cwd, 'kits'), { recursive: true });
    const [gone = '', turned = ''] = part(both, 'ubac').map(([path]) => join(cwd, 'kits', path));
    for (const path of [gone, turned]) rmSync(path);
    mkdirSync(turned);
    const ended = await makeKits(two, cwd);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toMatch(/Fichiers gardés\n.* a été modifié à la main\u00a0: il est laissé tel quel/);
    rmSync(turned, { recursive: true });
    expect((await makeKits(two, cwd)).files).toEqual(both);
  });
});
