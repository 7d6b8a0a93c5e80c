import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createArtist } from '../../packages/cli/src/draw/drawing-artist.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/own-logo/${name}.svg`, import.meta.url));
const badge = ['badge', 'Atelier Ubac', '--layout', 'compact', '--ink', 'couleur', '--format', 'svg'];

describe('badge --logo', () => {
  it('adds the badge with the member’s own logo to those that were asked for', async () => {
    const cwd = temporaryFolder();
    await copyFile(fixture('real/canva'), join(cwd, 'mon logo.svg'));
    const ran = await runCli([...badge, '--logo', 'mon logo.svg'], { cwd, artist: createArtist() });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('Le fond blanc du fichier a été retiré');
    const folder = join(cwd, 'badges/atelier-ubac');
    expect(await readdir(folder)).toEqual([
      'atelier-ubac_badge-compact_couleur.svg',
      'atelier-ubac_badge-votre-logo_couleur.svg',
    ]);
    const svg = await readFile(join(folder, 'atelier-ubac_badge-votre-logo_couleur.svg'), 'utf8');
    expect(svg).toMatch(/#4a2c2a[\s\S]*#ea5b0c/i);
  });

  it('takes a simpler badge under the least width where that is allowed, and refuses it else', async () => {
    const small = [
      'badge',
      'Ubac',
      '--logo',
      fixture('real/usuel'),
      '--layout',
      'compact',
      '--format',
      'png',
    ];
    const cwd = temporaryFolder();
    const around = { cwd, artist: createArtist() };
    const refused = await runCli([...small, '--width', '150px'], around);
    expect(refused.err).toContain('Votre logo avec la mention');
    const simpler = await runCli([...small, '--width', '150px', '--simplify'], around);
    expect(simpler).toMatchObject({ code: 0, err: '' });
    expect(await readdir(join(cwd, 'badges/ubac'))).toEqual(['ubac_badge-compact_couleur_150px.png']);
  });

  it.each([
    ['a file that is not there', 'rien.svg', 'Impossible de lire'],
    ['a PNG', 'logo.png', 'ne lit que les logos en SVG'],
    ['a logo with text', fixture('hostile/text'), 'n’est pas vectorisé'],
  ])('writes nothing for %s, and says why', async (_, path, words) => {
    const cwd = temporaryFolder();
    await writeFile(join(cwd, 'logo.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));
    const ran = await runCli([...badge, '--logo', path], { cwd, artist: createArtist() });
    expect(ran.code).not.toBe(0);
    expect(ran.err).toContain(words);
    expect(await readdir(cwd)).toEqual(['logo.png']);
  });
});
