import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectPdf } from '@coodyssee/preflight';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const list =
  'Prénom;Nom;Structure\nCamille;Roux;Atelier Ubac\nNoé;Martin;\nInès;Blanc;Petit Pas\nLou;Garcin;\n';

/** A folder with a list of people, and commands run in it. */
async function ground() {
  const cwd = temporaryFolder();
  await writeFile(join(cwd, 'liste.csv'), list);
  const run = async (...args: string[]) => {
    const ran = await runCli([...args, '--json'], { cwd });
    const told = JSON.parse(ran.out) as {
      files?: { name: string; path: string }[];
      error?: { code: string };
    };
    return { ...told, code: ran.code, names: told.files?.map(({ name }) => name) ?? [] };
  };
  const read = (path: string) => readFile(join(cwd, path));
  return { cwd, run, read };
}

describe('affiche', () => {
  it('writes a poster and a flyer with the words that were given', async () => {
    const { run, read } = await ground();
    const { code, names } = await run(
      'affiche',
      'Atelier Ubac',
      '--titre',
      'Portes ouvertes',
      '--lieu',
      'Embrun',
    );
    expect(code).toBe(0);
    expect(names).toEqual(['atelier-ubac_affiche_impression.pdf', 'atelier-ubac_tract_impression.pdf']);
    const pdf = inspectPdf('a.pdf', await read(`affiches/atelier-ubac/${names[0]}`));
    expect(pdf.pages[0]?.trim).toEqual({ width: 297, height: 420 });
    expect(pdf.title).toContain('Portes ouvertes');
  });

  it.each([[[]], [['--titre', 'Votre titre ici']]])('prints nothing without a title: %j', async (words) => {
    const { run } = await ground();
    const { code, error } = await run('affiche', 'Atelier Ubac', ...words);
    expect([code, error?.code]).toEqual([2, 'missing-title']);
  });
});

describe('groupe', () => {
  it('writes the badge of several activities as a badge is written', async () => {
    const { run, read } = await ground();
    const { code, names } = await run('groupe', 'Atelier Ubac', 'L’Échappée belle');
    const stem = 'atelier-ubac-l-echappee-belle_badge-groupe';
    expect(code).toBe(0);
    expect(names).toEqual(
      ['couleur.svg', 'couleur.png', 'couleur.pdf', 'couleur_impression.pdf', 'couleur-fond-sombre.svg']
        .concat(['couleur-fond-sombre.png', 'noir.svg', 'blanc.svg'])
        .map((end) => `${stem}_${end}`),
    );
    const folder = 'groupes/atelier-ubac-l-echappee-belle';
    expect(await read(`${folder}/${stem}_couleur.svg`).then(String)).toContain(
      'Logo Atelier Ubac et L’Échappée belle, des activités de la coopérative Coodyssée',
    );
    const pdf = inspectPdf('a.pdf', await read(`${folder}/${stem}_couleur_impression.pdf`));
    expect(pdf).toMatchObject({ standards: ['PDF/X-1a:2003'], spaces: ['cmyk'] });
  });

  it('has a short name of its own for many long names', async () => {
    const { run } = await ground();
    const long = Array.from({ length: 8 }, (_, i) => `La Fabrique des paysages ${i}`);
    const [one, other] = [await run('groupe', ...long), await run('groupe', ...long.with(7, 'Petit Pas'))];
    for (const { names } of [one, other])
      for (const name of names) expect(name).toMatch(/^[a-z0-9_.-]{1,130}$/);
    expect(one.names.filter((name) => other.names.includes(name))).toEqual([]);
  });

  it.each([
    [[], 2, 'missing-name'],
    [['Seul'], 1, 'bad-option'],
    [Array.from({ length: 9 }, (_, i) => `Nom ${i}`), 1, 'bad-option'],
  ])('refuses %j', async (names, exit, code) => {
    const { run, cwd } = await ground();
    expect(await run('groupe', ...names)).toMatchObject({ code: exit, error: { code } });
    await expect(readFile(join(cwd, 'groupes'))).rejects.toThrow('ENOENT');
  });
});

describe('noms', () => {
  it('gives everybody a badge and a group, and the same ones again for the same seed', async () => {
    const { run, read } = await ground();
    const draw = async (seed: string, out: string) => {
      const { code, names } = await run(
        'noms',
        'liste.csv',
        '--groupes',
        '2',
        '--graine',
        seed,
        '--out',
        out,
      );
      expect({ code, names }).toEqual({ code: 0, names: ['badges-nominatifs.pdf', 'groupes.txt'] });
      return [await read(`${out}/badges-nominatifs.pdf`), await read(`${out}/groupes.txt`)] as const;
    };
    const [pdf, groups] = await draw('7', 'a');
    expect(await draw('7', 'b')).toEqual([pdf, groups]);
    const people = String(groups)
      .split('\n')
      .filter((line) => line.startsWith('  '));
    expect(people.map((line) => line.trim()).sort()).toEqual([
      'Camille Roux',
      'Inès Blanc',
      'Lou Garcin',
      'Noé Martin',
    ]);
    const seeds = await Promise.all(['8', '9', '10'].map((seed) => draw(seed, seed)));
    expect(seeds.some(([, other]) => !other.equals(groups))).toBe(true);
  });

  it('needs no group, and lays the badges where the printer drifts to', async () => {
    const { run, read } = await ground();
    expect((await run('noms', 'liste.csv')).names).toEqual(['badges-nominatifs.pdf']);
    const straight = await read('noms/badges-nominatifs.pdf');
    await run('noms', 'liste.csv', '--droite', '1,5', '--bas=-0,5');
    expect((await read('noms/badges-nominatifs.pdf')).equals(straight)).toBe(false);
  });

  it.each([
    [[], 2, 'missing-table'],
    [['liste.csv', 'liste.csv'], 2, 'too-many-tables'],
    [['nulle-part.csv'], 2, 'unreadable-table'],
    [['liste.csv', '--groupes', 'deux'], 2, 'bad-number'],
    [['liste.csv', '--groupes', '5'], 1, 'bad-record'],
    [['liste.csv', '--droite', 'un peu'], 2, 'bad-number'],
  ])('refuses %j', async (args, exit, code) => {
    const { run } = await ground();
    expect(await run('noms', ...args)).toMatchObject({ code: exit, error: { code } });
  });
});

describe('verre', () => {
  it('is as wide as its film: round the glass, less what a hand leaves open', async () => {
    const { run, read } = await ground();
    const { names } = await run('verre', 'On trinque à plusieurs', '--tour', '220mm');
    expect(names).toEqual(
      ['.svg', '_impression.pdf'].map((end) => `on-trinque-a-plusieurs_verre_210mm${end}`),
    );
    const pdf = inspectPdf('a.pdf', await read('verres/on-trinque-a-plusieurs_verre_210mm_impression.pdf'));
    expect(pdf).toMatchObject({ spaces: ['grey'], pages: [{ trim: { width: 210, height: 40 } }] });
  });

  it.each([
    [[], 2, 'missing-phrase'],
    [['Une', 'phrase'], 2, 'missing-phrase'],
    [['Une phrase', '--tour', '12mm'], 2, 'bad-number'],
    [['Une phrase '.repeat(60), '--hauteur', '20'], 1, 'does-not-fit'],
  ])('refuses %j', async (args, exit, code) => {
    const { run } = await ground();
    expect(await run('verre', ...args)).toMatchObject({ code: exit, error: { code } });
  });
});

describe('etiquettes', () => {
  it('tries a sheet, and fills another for a printer that drifts', async () => {
    const { run } = await ground();
    expect((await run('etiquettes', '--essai', 'L7160')).names).toEqual(['planche-d-essai_l7160.pdf']);
    const filled = await run('etiquettes', 'Atelier Ubac', '--planche', 'l7163,ronde-40', '--droite=-1,5');
    expect(filled.names).toEqual(['l7163', 'ronde-40'].map((id) => `atelier-ubac_etiquettes-${id}.pdf`));
  });

  it.each([
    [[], 'missing-sheet'],
    [['Atelier Ubac'], 'missing-sheet'],
    [['--planche', 'L7160'], 'missing-name'],
    [['--essai', 'L716'], 'unknown-word'],
  ])('refuses %j', async (args, code) => {
    const { run } = await ground();
    expect(await run('etiquettes', ...args)).toMatchObject({ code: 2, error: { code } });
  });
});
