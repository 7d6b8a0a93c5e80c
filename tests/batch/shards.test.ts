import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, tree } from '../cli/temporary-folder.ts';
import { contents, issue } from './small-kits.ts';

const names = Array.from({ length: 11 }, (_, at) => `Atelier ${at}`);
const csv = (rows: readonly string[]) => `nom\n${rows.join('\n')}\n`;

describe('shares of a table', () => {
  it.each([false, true])(
    'copied into one folder and run once more give the bytes of one run (zip: %s)',
    async (zip) => {
      const [wanted, joined] = [temporaryFolder(), temporaryFolder()];
      await issue(csv(names), wanted, { zip });
      let kits = 0;
      for (const index of [1, 2, 3]) {
        const share = temporaryFolder();
        const rows = index === 2 ? names.toReversed() : names;
        kits += (await issue(csv(rows), share, { zip, shard: { index, count: 3 } })).kits.length;
        cpSync(share, joined, { recursive: true });
      }
      expect(kits).toBe(names.length);
      const last = await issue(csv(names), joined, { zip });
      expect(last.kits.every(({ state }) => state === 'same')).toBe(true);
      expect(contents(joined)).toEqual(contents(wanted));
    },
  );

  it('may write to one folder at once', async () => {
    const [wanted, out] = [temporaryFolder(), temporaryFolder()];
    await issue(csv(names), wanted);
    await Promise.all([1, 2, 3].map((index) => issue(csv(names), out, { shard: { index, count: 3 } })));
    await issue(csv(names), out);
    expect(contents(out)).toEqual(contents(wanted));
  });
});

describe('a kit', () => {
  it('as an archive holds the files of the folder, without a time', async () => {
    const [folder, zipped] = [temporaryFolder(), temporaryFolder()];
    await issue(csv(['Ubac']), folder);
    await issue(csv(['Ubac']), zipped, { zip: true });
    const archive = readFileSync(join(zipped, 'ubac.zip'));
    const files = unzipSync(archive);
    expect(Object.keys(files).sort()).toEqual(tree(folder).filter((path) => path.startsWith('ubac/')));
    for (const [path, bytes] of Object.entries(files))
      expect(Buffer.from(bytes)).toEqual(readFileSync(join(folder, path)));
    // MS-DOS date of 1 January 1980, midnight
    expect(archive.readUInt32LE(10)).toBe(0x00210000);
  });

  it('lists its files with size, colours and digest', async () => {
    const out = temporaryFolder();
    await issue(csv(['Ubac']), out);
    const { programs, files } = JSON.parse(readFileSync(join(out, 'ubac/manifeste.json'), 'utf8'));
    expect(programs).toEqual({ kit: '1', logo: '2', tokens: '3' });
    const there = contents(join(out, 'ubac'));
    for (const { path, sha256, colours } of files) expect([sha256, colours]).toEqual([there[path], 'srgb']);
    expect(files).toHaveLength(3);
    const { kits } = JSON.parse(readFileSync(join(out, 'manifeste_cooperative.json'), 'utf8'));
    expect(kits[0]).toMatchObject({
      kit: 'ubac',
      name: 'Ubac',
      files: 4,
      sha256: contents(out)['manifestes_kits/ubac.json'],
    });
  });

  it('that is refused stops no other; with strict nothing is written', async () => {
    const out = temporaryFolder();
    const table = csv(['Ubac', 'Refusée', 'Adret']);
    const strict = await issue(table, out, { strict: true });
    expect(strict).toMatchObject({ stopped: true, kits: [], problems: [{ line: 3, code: 'does-not-fit' }] });
    expect(tree(out)).toEqual([]);
    const { kits, problems } = await issue(table, out);
    expect(kits.map(({ slug }) => slug)).toEqual(['ubac', 'adret']);
    expect(problems.map(({ line, value }) => [line, value])).toEqual([[3, 'Refusée']]);
  });

  it('of names that collide has a name of its own, whatever the order of the rows', async () => {
    const rows = ['Été', 'Ete', 'ÉTÉ', '夏', 'summer'];
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const first = await issue(csv(rows), one);
    await issue(csv(rows.toReversed()), other);
    expect(contents(join(one, 'manifestes_kits'))).toMatchObject(
      Object.fromEntries(
        first.kits.map(({ slug }) => [
          `${slug}.json`,
          contents(join(other, 'manifestes_kits'))[`${slug}.json`],
        ]),
      ),
    );
    expect(new Set(first.kits.map(({ slug }) => slug)).size).toBe(5);
    for (const { slug } of first.kits)
      expect(slug).toMatch(/^(ete-[0-9a-f]{8}|activite-[0-9a-f]{8}|summer)$/);
  });
});
