import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Answer {
  readonly files?: readonly { readonly name: string; readonly path: string; readonly use: string }[];
  readonly notices?: readonly { readonly code: string }[];
  readonly error?: { readonly code: string };
}

async function icones(...args: string[]) {
  const cwd = temporaryFolder();
  const ran = await runCli(['icones', ...args, '--json'], { cwd });
  return { cwd, exit: ran.code, ...(JSON.parse(ran.out) as Answer) };
}

const icons = [
  'favicon.ico',
  'favicon.svg',
  'apple-touch-icon.png',
  'icone-192.png',
  'icone-512.png',
  'icone-masquable-512.png',
  'icone-monochrome-512.png',
  'icone-monochrome.svg',
];

describe('icones', () => {
  it('gives the cooperative its icons, and each page its two pictures', async () => {
    const {
      cwd,
      exit,
      files = [],
    } = await icones(...['--site', 'coodyssee.fr', '--titre', 'Nous rejoindre', '--titre', 'Nos métiers']);
    expect(exit).toBe(0);
    expect(files.map(({ name }) => name)).toEqual([
      ...icons,
      ...['nous-rejoindre', 'nos-metiers'].flatMap((slug) =>
        ['1200x630', '1200x1200'].map((size) => `partage_${slug}_${size}.png`),
      ),
      'site.webmanifest',
      'tete.html',
    ]);
    for (const { use } of files) expect(use).toMatch(/\.$/);
    const tags = await readFile(join(cwd, 'icones/tete.html'), 'utf8');
    expect(tags).toContain('content="https://coodyssee.fr/partage_nos-metiers_1200x630.png"');
  });

  it('gives a member theirs, in their colour and in a folder of their own', async () => {
    const { cwd, files = [], notices } = await icones('--nom', 'Atelier Ubac', '--couleur', 'vert sapin');
    expect(notices?.map(({ code }) => code)).toEqual(['site-unknown']);
    expect(files.map(({ path }) => path)).toContain(join(cwd, 'icones/atelier-ubac/favicon.ico'));
    const tile = sharp(join(cwd, 'icones/atelier-ubac/icone-masquable-512.png'));
    const [red = 255, green = 0, blue = 255] = await tile
      .extract({ left: 256, top: 500, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(green).toBeGreaterThan(red);
    expect(green).toBeGreaterThan(blue);
  });

  it.each([
    [['Atelier Ubac'], 2, 'too-many-names'],
    [['--couleur', 'vert'], 2, 'missing-name'],
    [['--status', 'salarie'], 2, 'unknown-word'],
    [['--nom', 'Ô', '--colour', 'vert'], 2, 'option-not-here'],
    [['--titre', ''], 2, 'missing-value'],
    [['--site', 'pas un site'], 1, 'bad-record'],
    [['--nom', 'Ô', '--couleur', 'vert bizarre'], 1, 'bad-colour'],
  ])('refuses %j and writes nothing', async (args, exit, code) => {
    const ran = await icones(...args);
    expect(ran).toMatchObject({ exit, error: { code } });
    await expect(readFile(join(ran.cwd, 'icones/favicon.ico'))).rejects.toThrow('ENOENT');
  });
});
