import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents } from '../batch/small-kits.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { coodyssee, lastingFolder, type Surrounding } from '../faults/coodyssee.ts';
import { otherNode } from './other-node.ts';

const table = 'nom;métier;couleur\nÉté & fils;Ébéniste;vert\n';
const badges = ['badge', 'Île d’Œuvre', '--colour', 'teal', '--trade', 'Ébéniste', '--out', 'out', '--quiet'];
const kits = ['kits', 'membres.csv', '--out', 'out', '--quiet'];
const usual = { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' };

/** What a command writes where only what is told differs from the usual. */
async function written(args: readonly string[], given: Partial<Surrounding> = {}) {
  const cwd = given.cwd ?? temporaryFolder();
  const around = { ...given, cwd, env: { ...usual, ...given.env } };
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, 'membres.csv'), table);
  expect(await coodyssee(args, around)).toMatchObject({ code: 0, out: '' });
  return contents(join(cwd, 'out'));
}

type Files = Readonly<Record<string, string>>;
let set: Files;
let kit: Files;

beforeAll(async () => {
  set = await written(badges, { cwd: lastingFolder() });
  kit = await written([...kits, '--workers', '1'], { cwd: lastingFolder() });
  expect(Object.keys(set)).toHaveLength(24);
  expect(Object.keys(kit).length).toBeGreaterThan(200);
});

/** Another day of another year, for every process. */
const otherDay = `--import=data:text/javascript,${encodeURIComponent(
  'const Real=Date;const past=Real.UTC(2001,1,3);globalThis.Date=class extends Real{constructor(...a){a.length?super(...a):super(past)}static now(){return past}};',
)}`;

const places: readonly (readonly [what: string, given: () => Partial<Surrounding>])[] = [
  ['time zone', () => ({ env: { TZ: 'Pacific/Kiritimati' } })],
  ['locale, of another I', () => ({ env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } })],
  ['locale, of other digits', () => ({ env: { LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' } })],
  ['umask', () => ({ shell: 'umask 077; exec "$@"' })],
  ['day', () => ({ env: { NODE_OPTIONS: otherDay } })],
  ['folder', () => ({ cwd: join(temporaryFolder(), 'Été à Gap', 'ici') })],
];

describe('a set of badges has the same bytes', () => {
  it.each(places)('in another %s', async (_, given) => {
    expect(await written(badges, given())).toEqual(set);
  });
});

describe('a kit has the same bytes', () => {
  it('drawn by three processes, in another time zone, locale, umask, day and folder at once', async () => {
    const all = places.map(([, given]) => given());
    const env = Object.assign({}, ...all.map((one) => one.env ?? {}));
    const around = Object.assign({}, ...all, { env });
    expect(await written([...kits, '--workers', '3'], around)).toEqual(kit);
  });

  it('where two members are drawn by one process or by two', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'deux.csv'), `${table}Adret;;bleu\n`);
    for (const workers of ['1', '2'])
      await coodyssee(['kits', 'deux.csv', '--out', workers, '--workers', workers, '--quiet'], { cwd });
    const one = contents(join(cwd, '1'));
    expect(Object.keys(one).length).toBeGreaterThan(400);
    expect(contents(join(cwd, '2'))).toEqual(one);
  });
});

/** The oldest that the packages accept, of each line. */
describe.each(['22.18.0', '24.11.0'])('Node %s', (version) => {
  it('writes the same bytes', async ({ skip }) => {
    const { node, why } = await otherNode(version);
    if (node === undefined) {
      process.stderr.write(`\n!!! NOT TESTED on Node ${version}: ${why}\n\n`);
      return skip(`Node ${version}: ${why}`);
    }
    expect(await written(badges, { node })).toEqual(set);
    expect(await written([...kits, '--workers', '1'], { node })).toEqual(kit);
  });
});
