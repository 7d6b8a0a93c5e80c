import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { createArtist } from '../../packages/cli/src/draw/drawing-artist.ts';
import { backgrounds } from '../../packages/cli/src/options/backgrounds.ts';
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
    const white = pixels(ground.cwd, 'atelier-ubac_badge-bandeau_noir_fond-blanc_640px.png');
    expect([white.width, ...white.data.subarray(0, 4)]).toEqual([640, 255, 255, 255, 255]);
  });

  it('a PNG for paper has pixels enough to be read, or is refused', async () => {
    const symbol = ['logo', '--variant', 'symbole', '--format', 'png', '--width', '10mm', '--dpi'];
    const refused = await draw(...symbol, '60');
    expect([refused.code, tree(refused.cwd)]).toEqual([1, []]);
    expect(refused.err.split('\n').slice(1, 3)).toEqual([
      '  Ce dessin se lit à partir de 28\u00a0px sur un écran.',
      '  Demandez --dpi 72 au moins, ou une largeur plus grande.',
    ]);
    const drawn = await draw(...symbol, '72');
    expect(pixels(drawn.cwd, 'coodyssee_logo-symbole_couleur_10mm_72dpi.png').width).toBe(28);
  });

  it('white on orange brings its orange along, unless no ground is wanted', async () => {
    const symbol = ['logo', '--variant', 'symbole', '--ink', 'blanc-sur-orange', '--format', 'png'];
    const own = await draw(...symbol);
    expect(pixels(own.cwd, 'coodyssee_logo-symbole_blanc-sur-orange.png').data[3]).toBe(255);
    const open = await draw(...symbol, '--background', 'transparent');
    expect(pixels(open.cwd, 'coodyssee_logo-symbole_blanc-sur-orange_fond-transparent.png').data[3]).toBe(0);
  });

  it('a width too small is refused, with the option that draws the simpler one', async () => {
    const small = ['badge', 'Atelier Ubac', '--layout', 'bandeau', '--format', 'png', '--width', '60px'];
    const refused = await draw(...small);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('ajoutez --simplify');
    const simpler = await draw(...small, '--simplify');
    expect(simpler.code).toBe(0);
    expect(simpler.out).toContain('À 60\u00a0px de large');
  });
});

describe('a simpler drawing, for a small width', () => {
  const small = (width: string, ...more: string[]) =>
    draw('badge', 'Atelier Ubac', '--format', 'png', '--width', width, '--simplify', '--json', ...more);
  const told = (out: string) =>
    JSON.parse(out) as {
      files: { name: string; design: string; subject: string }[];
      fit: object;
      notices: { message: string }[];
    };

  it.each([
    ['150px', 'transparent', 'badge-compact', 'compact'],
    ['60px', 'transparent', 'logo-symbole', 'symbol'],
    ['20px', 'transparent', 'logo-symbole-petit', 'symbol-small'],
    // the clear space takes its share of the width: what is left is too narrow for the same drawing
    ['72px', 'transparent', 'badge-compact', 'compact'],
    ['72px', 'neige', 'logo-symbole', 'symbol', '_fond-neige'],
    ['20px', 'neige', 'refused', 'too-small'],
  ])('at %s on %s is %s, by its name', async (width, background, stem, design, ground = '') => {
    const line = ['--layout', 'bandeau', '--ink', 'couleur', '--colour', 'teal', '--background', background];
    const ran = await small(width, ...line);
    if (stem === 'refused') {
      expect([ran.code, JSON.parse(ran.out).error.code, tree(ran.cwd)]).toEqual([1, design, []]);
      expect(JSON.parse(ran.out).error.fix).not.toContain('--simplify');
      return;
    }
    const { files, fit, notices } = told(ran.out);
    const name = `atelier-ubac_${stem}_couleur${ground}_${width}.png`;
    expect(files).toMatchObject([{ name, design, subject: stem.split('-')[0] }]);
    expect(tree(ran.cwd)).toEqual([`out/${name}`]);
    expect(pixels(ran.cwd, name).width).toBe(Number.parseInt(width, 10));
    expect(fit).toEqual({});
    expect(notices.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(new RegExp(`^À ${Number.parseInt(width, 10)}\u00a0px de large, `)),
    );
  });

  it('keeps the least width of a drawing on a ground as it says when it refuses', async () => {
    const asked = ['badge', 'Atelier Ubac', '--layout', 'sceau', '--format', 'png', '--background', 'blanc'];
    const refused = await draw(...asked, '--json', '--width', '100px');
    const { px } = JSON.parse(refused.out).error.details.minimumWidth as { px: number };
    expect((await draw(...asked, '--json', '--width', `${px - 1}px`)).code).toBe(1);
    expect((await draw(...asked, '--json', '--width', `${px}px`)).code).toBe(0);
  });

  it('is written once where two forms come to the same', async () => {
    const { out, cwd } = await small('150px', '--layout', 'bandeau,compact', '--ink', 'noir');
    expect(told(out).files).toHaveLength(1);
    expect(tree(cwd)).toEqual(['out/atelier-ubac_badge-compact_noir_150px.png']);
  });

  it('is listed under its own heading, apart from files that need none', async () => {
    const line = ['--layout', 'bandeau', '--format', 'svg,png', '--ink', 'noir', '--width', '150px'];
    const { out } = await draw('badge', 'Atelier Ubac', ...line, '--simplify');
    expect(out.split('\n').filter((text) => /^ {2,4}\S/.test(text) && !text.includes('–'))).toEqual([
      '  Badge bandeau · nom\u00a0: une ligne',
      expect.stringContaining('atelier-ubac_badge-bandeau_noir.svg'),
      '  Badge compact, sans nom',
      expect.stringContaining('atelier-ubac_badge-compact_noir_150px.png'),
      '  À savoir',
    ]);
  });
});

describe('a name that some forms cannot hold', () => {
  const name = 'La fabrique coopérative des possibles, des récits et des paysages habités';

  it('is drawn in the others, and told which name the form would hold', async () => {
    const { code, out } = await draw('badge', name, '--format', 'svg', '--json');
    const { files, notices } = JSON.parse(out);
    expect(code).toBe(0);
    expect(files.map(({ design }: { design: string }) => design)).toEqual(['band', 'compact']);
    expect(notices).toContainEqual({
      code: 'design-left-out',
      message: expect.stringMatching(
        /^Le badge «\u00a0sceau\u00a0» n’est pas dans ce jeu.*«\u00a0LA FABRIQUE.*tient/,
      ),
      details: { design: 'seal', refusal: 'does-not-fit' },
    });
  });

  it.each([
    ['sceau', '--layout bandeau,compact.'],
    ['sceau,compact', '--layout bandeau,compact.'],
  ])('is refused where --layout %s was asked, with what would do', async (layout, advice) => {
    const { code, err, cwd } = await draw('badge', name, '--format', 'svg', '--layout', layout);
    expect(code).toBe(1);
    expect(err.trimEnd().endsWith(advice), err).toBe(true);
    expect(tree(cwd)).toEqual([]);
  });
});
