import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectPdf } from '@coodyssee/preflight';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder, and commands run in it. */
function ground() {
  const cwd = temporaryFolder();
  const run = async (...args: string[]) => {
    const ran = await runCli([...args, '--json'], { cwd });
    const told = JSON.parse(ran.out) as {
      files?: { name: string; path: string }[];
      error?: { code: string };
      members?: number;
      problems?: { line: number }[];
    };
    return { ...told, code: ran.code, names: told.files?.map(({ name }) => name) ?? [] };
  };
  const read = (path: string) => readFile(join(cwd, path));
  return { cwd, run, read };
}

describe('cordee', () => {
  it('writes everybody of a table, and leaves out a row that is wrong', async () => {
    const { cwd, run, read } = ground();
    const rows = [
      'Activité;Couleur',
      'Atelier Ubac;vert sapin',
      '𒀀𒁀;bleu',
      ';rouge',
      'Petit Pas;pas une couleur',
      'Ô;',
    ];
    await writeFile(join(cwd, 'membres.csv'), rows.join('\n'));
    const { code, names, members, problems } = await run('cordee', 'membres.csv');
    expect(code).toBe(1);
    expect(members).toBe(2);
    expect(problems?.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(names).toEqual([
      'cordee_banniere.svg',
      'cordee_banniere-animee.svg',
      'cordee_banniere_1600x400.png',
      'cordee_banniere_2400x600.png',
      'cordee_banniere.pdf',
      'cordee_affiche-a2_impression.pdf',
      'cordee_affiche-a2.pdf',
      'cordee_affiche-a2.svg',
      'cordee_affiche-a2.png',
    ]);
    const pdf = inspectPdf('a.pdf', await read('cordee/cordee_affiche-a2_impression.pdf'));
    expect(pdf.pages[0]?.trim).toEqual({ width: 420, height: 594 });
    expect(pdf.title).toBe('Toute la cordée, 2\u00a0activités, une seule coopérative');
  });

  it('says what it cannot read, and writes nothing', async () => {
    const { cwd, run } = ground();
    await writeFile(join(cwd, 'faux.csv'), 'Activité;Couleur\n𒀀;bleu\n');
    await writeFile(join(cwd, 'vide.csv'), 'Activité\n');
    const codes = [];
    for (const words of [[], ['liste.csv', 'faux.csv'], ['rien.csv'], ['faux.csv'], ['vide.csv']])
      codes.push((await run('cordee', ...words)).error?.code);
    const expected = ['missing-table', 'too-many-tables', 'unreadable-table', 'unreadable-table', 'no-rows'];
    expect(codes).toEqual(expected);
    await expect(readFile(join(cwd, 'cordee/cordee_banniere.svg'))).rejects.toThrow();
  });
});
