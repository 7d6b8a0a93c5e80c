import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArtist } from '../../packages/cli/src/draw/drawing-artist.ts';
import { shortHash } from '../../packages/kit/src/words/short-hash.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder, tree } from './temporary-folder.ts';

const badge = (cwd: string, name: string, ...line: string[]) =>
  runCli(
    [
      'badge',
      '--layout',
      'sceau',
      ...(line.includes('--format') ? [] : ['--format', 'svg']),
      ...line,
      '--',
      name,
    ],
    {
      cwd,
      artist: createArtist(),
    },
  );

describe('two names that share a slug', () => {
  it.each(['svg', 'png', 'pdf', 'pdf-impression'])(
    'do not share a folder, whatever is in it: %s',
    async (format) => {
      const cwd = temporaryFolder();
      await badge(cwd, 'Été & <fils>', '--format', format);
      const [first = ''] = tree(cwd);
      const before = readFileSync(join(cwd, first));
      const second = await badge(cwd, 'Ete & <fils>');
      const own = `ete-et-fils-${shortHash('Ete & <fils>')}`;
      expect(second.out).toContain(`badges/ete-et-fils contient déjà le badge de «\u00a0Été & <fils>\u00a0»`);
      expect(tree(cwd)).toEqual([`badges/${own}/${own}_badge-sceau_couleur.svg`, first].sort());
      expect(readFileSync(join(cwd, first)).equals(before)).toBe(true);
    },
  );

  it('keep theirs from run to run, and the same name comes back to its own', async () => {
    const cwd = temporaryFolder();
    for (const name of ['L’Été', 'L’Ete', "L'Été", 'L’Ete', 'L’E\u0301te\u0301'])
      await badge(cwd, name, '--status', 'cape');
    const again = await badge(cwd, 'L’Été', '--trade', 'Glaces');
    expect(again.out).not.toContain('contient déjà');
    expect(tree(cwd)).toHaveLength(2);
  });

  it.each(['svg', 'png', 'pdf'])('know their own name again, written for XML: %s', async (format) => {
    const cwd = temporaryFolder();
    for (const _ of [1, 2]) await badge(cwd, 'Sel &amp; "Poivre" <l’été>', '--format', format);
    expect(tree(cwd)).toHaveLength(1);
  });

  it('may share a folder the person names', async () => {
    const cwd = temporaryFolder();
    await badge(cwd, 'Été', '--out', 'mine');
    expect((await badge(cwd, 'Ete', '--out', 'mine')).out).toContain('remplacé');
    expect(tree(cwd)).toEqual(['mine/ete_badge-sceau_couleur.svg']);
  });

  it('are not seen in files that are not ours', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'badges/ete/ete_badge-dossier'), { recursive: true });
    writeFileSync(join(cwd, 'badges/ete/ete_badge-sceau_couleur.svg'), '<svg><title>Logo Ete</title></svg>');
    expect((await badge(cwd, 'Été')).out).toContain('dans ./badges/ete/');
  });
});

describe('the name in the heading', () => {
  it('is the one that is drawn, whatever was typed', async () => {
    const cwd = temporaryFolder();
    const ran = await badge(cwd, "  L'Œuf\u001b[31m\u202e\n ");
    expect(ran.out).toMatch(/^Badge de «\u00a0L’Œuf\[31m\u00a0»/);
    expect(ran.out.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  });

  it('and every other word printed may go to a terminal; JSON keeps what was typed', async () => {
    const cwd = temporaryFolder();
    const typed = 'a\u001b]0;x\u0007b\u202ec';
    const said = await runCli(['badge', typed, '--format', 'svg', '--out', typed], { cwd });
    expect(said.out.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    const { out } = await runCli(['badge', typed, '--format', 'svg', '--json'], { cwd });
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
    expect(JSON.parse(out).activity.name).toBe(typed);
  });
});
