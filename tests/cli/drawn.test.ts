import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { backgrounds } from '../../packages/kit/src/cli/backgrounds.ts';
import { createArtist } from '../../packages/kit/src/cli/drawing-artist.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder, tree } from './temporary-folder.ts';

const draw = async (...args: string[]) => {
  const cwd = temporaryFolder();
  return { cwd, ...(await runCli([...args, '--out', 'out'], { cwd, artist: createArtist() })) };
};

const pixels = (cwd: string, name: string) => PNG.sync.read(readFileSync(join(cwd, 'out', name)));

describe('drawn for real', () => {
  it.each(backgrounds.map(({ slug }) => slug))('every badge and logo stands on %s', async (background) => {
    const badge = await draw(
      'badge',
      'Atelier Ubac',
      '--background',
      background,
      '--format',
      'svg,pdf-impression',
    );
    expect(badge).toMatchObject({ code: 0, err: '' });
    expect(await draw('logo', '--background', background, '--format', 'svg')).toMatchObject({
      code: 0,
      err: '',
    });
  });

  it('every variant takes every ink, and every badge the member’s too', async () => {
    const logo = await draw('logo', '--variant', 'tout', '--ink', 'tout', '--format', 'svg');
    expect(logo).toMatchObject({ code: 0, err: '' });
    const badge = await draw(
      'badge',
      'X',
      '--layout',
      'tout',
      '--ink',
      'tout',
      '--colour',
      'teal',
      '--format',
      'svg',
    );
    expect(badge).toMatchObject({ code: 0, err: '' });
    expect(tree(badge.cwd)).toHaveLength(3 * 7);
  });

  it('a PNG has the width asked for, open corners without a ground and filled ones with it', async () => {
    const png = ['--layout', 'bandeau', '--ink', 'noir', '--format', 'png', '--width', '640px'];
    const open = await draw('badge', 'Atelier Ubac', ...png);
    const bare = pixels(open.cwd, 'atelier-ubac_badge-bandeau_noir_640px.png');
    expect([bare.width, bare.data[3]]).toEqual([640, 0]);
    const ground = await draw('badge', 'Atelier Ubac', ...png, '--background', 'blanc');
    const white = pixels(ground.cwd, 'atelier-ubac_badge-bandeau_noir_640px.png');
    expect([white.width, ...white.data.subarray(0, 4)]).toEqual([640, 255, 255, 255, 255]);
  });

  it('white on orange brings its orange along, unless no ground is wanted', async () => {
    const symbol = ['logo', '--variant', 'symbole', '--ink', 'blanc-sur-orange', '--format', 'png'];
    const own = await draw(...symbol);
    expect(pixels(own.cwd, 'coodyssee_logo-symbole_blanc-sur-orange.png').data[3]).toBe(255);
    const open = await draw(...symbol, '--background', 'transparent');
    expect(pixels(open.cwd, 'coodyssee_logo-symbole_blanc-sur-orange.png').data[3]).toBe(0);
  });

  it('a width too small is refused, with the option that draws the simpler one', async () => {
    const small = ['badge', 'Atelier Ubac', '--layout', 'bandeau', '--format', 'png', '--width', '60px'];
    const refused = await draw(...small);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('ajoutez --simplify');
    const simpler = await draw(...small, '--simplify');
    expect(simpler.code).toBe(0);
    expect(simpler.out).toContain('le remplace');
    expect(pixels(simpler.cwd, 'atelier-ubac_badge-bandeau_couleur_60px.png').width).toBe(60);
  });
});
