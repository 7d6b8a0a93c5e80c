import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fullFrom } from '../cli/bad-disk.ts';
import { temporaryFolder, tree } from '../cli/temporary-folder.ts';
import { contents, issue, killedAt, statesOf } from './small-kits.ts';

const table = 'nom;métier;ville;couleur\nUbac;Ébéniste;Gap;vert\nAdret;Fleuriste;;bleu\n墨山;Chinois;;\n';

describe('the same command again', () => {
  it('writes nothing where nothing changed', async () => {
    const out = temporaryFolder();
    const first = await issue(table, out);
    expect(statesOf(first)).toEqual({ ubac: 'added', adret: 'added', 'activite-b26b8c12': 'added' });
    const before = tree(out).map((path) => statSync(join(out, path)).mtimeMs);
    const second = await issue(table, out);
    expect(Object.values(statesOf(second))).toEqual(['same', 'same', 'same']);
    const after = tree(out).map((path) => statSync(join(out, path)).mtimeMs);
    expect(after).toEqual(before);
  });

  it('rewrites only what a change of the table or of the charter touches', async () => {
    const out = temporaryFolder();
    await issue(table, out);
    const stamp = (path: string) => statSync(join(out, path)).ino;
    const untouched = stamp('ubac/1-ecran/ubac_badge.png');
    const touched = stamp('ubac/1-ecran/ubac_badge.svg');
    const result = await issue(table.replace('vert', 'rouge'), out);
    expect(statesOf(result)).toEqual({ ubac: 'changed', adret: 'same', 'activite-b26b8c12': 'same' });
    expect(result.kits.map(({ written }) => written)).toEqual([2, 0, 0]);
    expect(stamp('ubac/1-ecran/ubac_badge.png')).toBe(untouched);
    expect(stamp('ubac/1-ecran/ubac_badge.svg')).not.toBe(touched);
    const charter = await issue(table.replace('vert', 'rouge'), out, { digest: 'another charter' });
    expect(charter.kits.map(({ state, written }) => [state, written])).toEqual([
      ['same', 0],
      ['same', 0],
      ['same', 0],
    ]);
  });

  it('takes away the files a kit has no more, and the kits of former members', async () => {
    const out = temporaryFolder();
    await issue(table, out);
    writeFileSync(join(out, 'adret/notes.txt'), 'à moi');
    const result = await issue('nom;métier;couleur\nUbac;Ébéniste;vert\n', out);
    expect(existsSync(join(out, 'ubac/5-marquage'))).toBe(false);
    expect(result.retired.map(({ slug, removed }) => [slug, removed])).toEqual([
      ['activite-b26b8c12', 4],
      ['adret', 4],
    ]);
    expect(tree(join(out, 'adret'))).toEqual(['notes.txt']);
    const alone = temporaryFolder();
    await issue('nom;métier;couleur\nUbac;Ébéniste;vert\n', alone);
    rmSync(join(out, 'adret'), { recursive: true });
    expect(contents(out)).toEqual(contents(alone));
  });

  it('retires nobody while a row without a readable name may be theirs, nor a row that is refused', async () => {
    const out = temporaryFolder();
    await issue(table, out);
    const short = await issue(`${table.slice(0, table.indexOf('Adret'))};x;;\n`, out);
    expect(short.retired).toEqual([]);
    expect(short.withheld).toEqual(['activite-b26b8c12', 'adret']);
    const wrong = await issue(table.replace('bleu', 'pas une couleur'), out);
    expect(wrong).toMatchObject({ retired: [], withheld: [], problems: [{ code: 'bad-colour', line: 3 }] });
    expect(existsSync(join(out, 'adret/1-ecran/adret_badge.svg'))).toBe(true);
  });

  it('changes form between folders and archives without leaving the other', async () => {
    const [out, zipped] = [temporaryFolder(), temporaryFolder()];
    await issue(table, out);
    await issue(table, out, { zip: true });
    await issue(table, zipped, { zip: true });
    expect(tree(out)).toContain('ubac.zip');
    expect(contents(out)).toEqual(contents(zipped));
  });
});

describe('what a person changed', () => {
  it('is left as it is while nothing else changes', async () => {
    const out = temporaryFolder();
    await issue(table, out);
    const path = join(out, 'ubac/2-imprimeur/ubac_carte.pdf');
    writeFileSync(path, 'retouché');
    rmSync(join(out, 'ubac/1-ecran/ubac_badge.png'));
    for (const kits of [await issue(table, out), await issue(table, out)].map(({ kits }) => kits)) {
      expect(kits[0]?.kept).toEqual([
        { path: 'ubac/2-imprimeur/ubac_carte.pdf', as: 'ubac/2-imprimeur/ubac_carte.pdf' },
      ]);
    }
    expect(readFileSync(path, 'utf8')).toBe('retouché');
    expect(existsSync(join(out, 'ubac/1-ecran/ubac_badge.png'))).toBe(true);
  });

  it('is kept beside a new drawing, and when its kit goes', async () => {
    const out = temporaryFolder();
    await issue(table, out);
    writeFileSync(join(out, 'ubac/2-imprimeur/ubac_carte.pdf'), 'retouché');
    const { kits } = await issue(table.replace('Ébéniste', 'Luthier'), out);
    const as = kits[0]?.kept[0]?.as ?? '';
    expect(as).toMatch(/^ubac\/2-imprimeur\/ubac_carte_garde-[0-9a-f]{8}\.pdf$/);
    expect(readFileSync(join(out, as), 'utf8')).toBe('retouché');
    expect(readFileSync(join(out, 'ubac/2-imprimeur/ubac_carte.pdf'), 'utf8')).toBe('pdf Ubac Luthier');
    writeFileSync(join(out, 'ubac/1-ecran/ubac_badge.png'), 'à moi');
    const { retired } = await issue('nom\nAdret\n', out);
    expect(retired.find(({ slug }) => slug === 'ubac')?.kept).toEqual(['ubac/1-ecran/ubac_badge.png']);
    expect(tree(join(out, 'ubac')).map((path) => path.split('/').at(-1))).toEqual([
      'ubac_badge.png',
      as.split('/').at(-1),
    ]);
  });

  it('was there before us', async () => {
    const out = temporaryFolder();
    mkdirSync(join(out, 'ubac'));
    writeFileSync(join(out, 'ubac/manifeste.json'), 'à moi');
    const { kits } = await issue(table, out);
    expect(kits[0]?.kept[0]?.as).toMatch(/^ubac\/manifeste_garde-/);
  });
});

describe('a run that is killed', () => {
  const changed = 'nom;métier;couleur\nUbac;Luthier;rouge\nAdret;Fleuriste;bleu\nNouvelle;;\n';

  it('at any call to the disk, then run again, ends as if never interrupted', async () => {
    const [wanted, straight] = [temporaryFolder(), temporaryFolder()];
    await issue(table, wanted);
    const counting = killedAt(Number.POSITIVE_INFINITY);
    await issue(changed, wanted, { disk: counting });
    await issue(changed, straight);
    expect(contents(wanted)).toEqual(contents(straight));
    const points = counting.calls();
    expect(points).toBeGreaterThan(150);
    for (let nth = 1; nth <= points; nth += 3) {
      const out = temporaryFolder();
      await issue(table, out);
      await expect(issue(changed, out, { disk: killedAt(nth) }), `call ${nth}`).rejects.toThrow();
      const { kits } = await issue(changed, out);
      expect(
        kits.flatMap(({ kept }) => kept),
        `call ${nth}`,
      ).toEqual([]);
      expect(contents(out), `call ${nth}`).toEqual(contents(wanted));
    }
  });

  it('twice, with another change of the table between', async () => {
    const wanted = temporaryFolder();
    await issue(table, wanted);
    for (let nth = 5; nth <= 150; nth += 7) {
      const out = temporaryFolder();
      await expect(issue(table, out, { disk: killedAt(nth) })).rejects.toThrow();
      await issue(changed, out, { disk: killedAt(nth + 40) }).catch(() => undefined);
      await issue(table, out);
      expect(contents(out), `call ${nth}`).toEqual(contents(wanted));
    }
  });

  it('by its person stops between two kits', async () => {
    const out = temporaryFolder();
    const stop = new AbortController();
    const run = issue(table, out, { signal: stop.signal, onKit: () => stop.abort() });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(tree(out).some((path) => path.endsWith('.tmp'))).toBe(false);
    await issue(table, out);
    const wanted = temporaryFolder();
    await issue(table, wanted);
    expect(contents(out)).toEqual(contents(wanted));
  });
});

describe('a disk that is full', () => {
  it('is told, and leaves no half file', async () => {
    for (const nth of [1, 2, 4, 7, 9, 13]) {
      const out = temporaryFolder();
      await expect(issue(table, out, { disk: fullFrom(nth) })).rejects.toMatchObject({ code: 'disk-full' });
      const wanted = temporaryFolder();
      await issue(table, wanted);
      const whole = contents(wanted);
      for (const [path, digest] of Object.entries(contents(out)))
        if (!path.startsWith('manifestes_kits/')) expect(digest, path).toBe(whole[path]);
      await issue(table, out);
      expect(contents(out)).toEqual(whole);
    }
  });
});
