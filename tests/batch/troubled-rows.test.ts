import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failing, fullFrom } from '../cli/bad-disk.ts';
import { temporaryFolder, tree } from '../cli/temporary-folder.ts';
import { contents, issue, statesOf } from './small-kits.ts';

const table = 'nom\nUbac\nAdret\n';

describe('a row whose kit cannot be made', () => {
  it('for a fault of ours is told as ours, and the others are made', async () => {
    const out = temporaryFolder();
    const result = await issue('nom\nCassée\nUbac\n', out);
    expect(statesOf(result)).toEqual({ ubac: 'added' });
    expect(result.problems).toMatchObject([
      {
        code: 'defect',
        fault: 'program',
        line: 2,
        value: 'Cassée',
        why: expect.stringContaining('x is not'),
      },
    ]);
    expect(tree(out).some((path) => path.startsWith('cassee'))).toBe(false);
  });

  it.each([
    ['folder', (out: string) => writeFileSync(join(out, 'ubac'), ''), 'not-a-folder'],
    [
      'ledger',
      (out: string) => mkdirSync(join(out, 'manifestes_kits/ubac.json'), { recursive: true }),
      'name-taken',
    ],
  ])(
    'for something in the place of its %s is told as the disk’s, and the others are made',
    async (_, put, code) => {
      const out = temporaryFolder();
      put(out);
      const result = await issue(table, out);
      expect(statesOf(result)).toEqual({ adret: 'added' });
      expect(result.problems).toMatchObject([{ code, fault: 'disk', line: 2, value: 'Ubac' }]);
      for (const path of ['ubac', 'manifestes_kits/ubac.json'])
        rmSync(join(out, path), { recursive: true, force: true });
      await issue(table, out);
      const wanted = temporaryFolder();
      await issue(table, wanted);
      expect(contents(out)).toEqual(contents(wanted));
    },
  );
});

describe('a disk that takes nothing more', () => {
  it.each([
    ['is full', fullFrom(2), 'disk-full'],
    ['may not be written at all', failing('mkdir', 1, { code: 'EROFS', times: 99 }), 'not-writable'],
  ])('and %s stops the run', async (_, disk, code) => {
    await expect(issue(table, join(temporaryFolder(), 'kits'), { disk })).rejects.toMatchObject({ code });
  });
});
