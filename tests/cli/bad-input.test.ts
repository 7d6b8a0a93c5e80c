import { describe, expect, it } from 'vitest';
import { refusingArtist, runCli } from './run-cli.ts';
import { temporaryFolder, tree } from './temporary-folder.ts';

/** A command line, the code it ends with, and words its message must hold. */
const badLines: readonly (readonly [string[], string, string])[] = [
  [['bagde', 'Atelier'], 'unknown-command', 'Vouliez-vous dire «\u00a0badge\u00a0»\u202f?'],
  [['Atelier Ubac'], 'unknown-command', ': npx coodyssee badge "Atelier Ubac"'],
  [['toString'], 'unknown-command', '«\u00a0toString\u00a0» n’existe pas'],
  [['badge'], 'missing-name', 'Il manque le nom de l’activité.'],
  [['badge', 'Atelier', 'Ubac'], 'too-many-names', ': npx coodyssee badge "Atelier Ubac"'],
  [['logo', 'Atelier Ubac'], 'too-many-names', 'Le logo ne porte pas le nom'],
  [['badge', 'x', '--colou', 'red'], 'unknown-option', 'Vouliez-vous dire «\u00a0--colour\u00a0»'],
  [['badge', 'x', '--__proto__=1'], 'unknown-option', 'n’existe pas'],
  [['badge', '-20 % le mardi'], 'unknown-option', 'écrivez -- devant'],
  [['badge', 'x', '--variant', 'symbole'], 'option-not-here', 'Elle appartient à\u00a0: logo'],
  [['logo', '--trade', 'Menuisier'], 'option-not-here', 'Elle appartient à\u00a0: badge'],
  [['badge', 'x', '--format'], 'missing-value', 'svg, png, pdf, pdf-impression'],
  [['badge', 'x', '--format', '--json=no'], 'missing-value', 'attend une valeur'],
  [['badge', 'x', '--colour='], 'missing-value', '--colour <couleur>'],
  [['badge', 'x', '--colour'], 'missing-value', ': --colour "vert sapin"\n'],
  [['badge', 'x', '--out'], 'missing-value', ': --out ~/Documents/badges\n'],
  [['badge', 'x', '--trade'], 'missing-value', ': --trade "Ébéniste"\n'],
  [['badge', 'x', '--dpi'], 'missing-value', ': --dpi 300\n'],
  [['badge', 'x', '--width'], 'missing-value', ': --width 40mm\n'],
  [['badge', 'x', '--ink'], 'missing-value', ': --ink couleur\n'],
  [['badge', 'x', '--quiet=oui'], 'unwanted-value', 'ne prend pas de valeur'],
  [['badge', 'x', '--layout', 'sceaux'], 'unknown-word', 'Vouliez-vous dire «\u00a0sceau\u00a0»'],
  [['badge', 'x', '--ink', 'couleur,nior'], 'unknown-word', 'Vouliez-vous dire «\u00a0noir\u00a0»'],
  [['badge', 'x', '--format', 'jpeg'], 'unknown-word', 'svg, png, pdf, pdf-impression'],
  [['badge', 'x', '--format', ' , '], 'missing-value', ': --format svg\n'],
  [['badge', 'x', '--status', 'patron'], 'unknown-word', 'entrepreneur-e'],
  [['badge', 'x', '--background', 'rose'], 'unknown-word', 'transparent, blanc, neige'],
  [['badge', 'x', '--width', 'grand'], 'bad-number', '--width 1200px'],
  [['badge', 'x', '--width', '-40mm'], 'missing-value', 'attend une valeur'],
  [['badge', 'x', '--width=-40mm'], 'bad-number', 'n’est pas comprise'],
  [['badge', 'x', '--width', '40in'], 'bad-number', 'px, mm ou cm'],
  [['badge', 'x', '--width', '1e9'], 'bad-number', 'n’est pas comprise'],
  [['badge', 'x', '--dpi', '300px'], 'bad-number', 'en dpi'],
  [['badge', 'x', '--bleed', 'trois'], 'bad-number', 'en mm'],
  [['badge', 'x', '--bleed', '3cm'], 'bad-number', '--bleed 3\n'],
  [['badge', 'x', '--dpi', '0'], 'bad-number', 'plus grand que zéro, en dpi'],
  [
    ['badge', 'x', '--ink', 'noir,blanc-sur-orange', '--background', 'ardoise'],
    'wrong-ground',
    '--ink blanc --background ardoise',
  ],
  [['logo', '--ink', 'blanc-sur-orange', '--background', 'neige'], 'wrong-ground', '--ink couleur'],
  [['badge', 'x', '--dpi', 'fort'], 'bad-number', '--dpi 300\n'],
  [['badge', 'x', '--width', '1 20px'], 'bad-number', 'n’est pas comprise'],
  [['aide', 'bagde'], 'unknown-command', 'Vouliez-vous dire «\u00a0badge\u00a0»'],
];

describe('a command that is not understood', () => {
  it.each(badLines)('%j ends with 2 and says why in French', async (args, code, words) => {
    const cwd = temporaryFolder();
    const ran = await runCli(args, { cwd });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(words);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(3);
    const asJson = await runCli(['--json', ...args], { cwd });
    expect(asJson).toMatchObject({ code: 2, err: '' });
    expect(JSON.parse(asJson.out).error.code).toBe(code);
    expect(tree(cwd)).toEqual([]);
  });

  it('is not an option after --, but a name', async () => {
    const cwd = temporaryFolder();
    const ran = await runCli(['badge', '--format', 'svg', '--', '--json'], { cwd });
    expect(ran.code).toBe(0);
    expect(tree(cwd)).toContain('badges/json/json_badge-bandeau_couleur.svg');
  });
});

describe('what was typed, said again', () => {
  const evil = 'a\u001b]0;title\u0007\u009b31m\u202eb\r\nc';

  it.each([
    [[evil]],
    [['badge', evil, evil]],
    [['logo', evil]],
    [['badge', 'x', `--${evil}`]],
    [['badge', 'x', `--quiet=${evil}`]],
    [['badge', 'x', '--format', evil]],
    [['badge', 'x', '--width', evil]],
    [['badge', 'x', '--bleed', evil]],
  ])('%j is three lines a terminal only prints', async (args) => {
    const cwd = temporaryFolder();
    const { err } = await runCli(args, { cwd });
    expect(err.trimEnd().split('\n')).toHaveLength(3);
    expect(err.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    const { out } = await runCli([...args, '--json'], { cwd });
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    expect(JSON.stringify(JSON.parse(out).error)).toContain(JSON.stringify(evil).slice(1, -1));
  });

  it('keeps what holds an emoji and a Persian word together', async () => {
    const { err } = await runCli(['badge', 'x', '--format', '👨‍🌾 می‌روم'], { cwd: temporaryFolder() });
    expect(err).toContain('«\u00a0👨‍🌾 می‌روم\u00a0»');
  });
});

describe('a request that is refused', () => {
  it('ends with 1, in three French lines, and writes nothing', async () => {
    const cwd = temporaryFolder();
    const ran = await runCli(['badge', 'x'], { cwd, artist: refusingArtist });
    expect(ran).toEqual({
      code: 1,
      out: '',
      err: 'Ce nom est trop long.\n  Il a 90 lettres.\n  Raccourcissez-le.\n',
    });
    expect(tree(cwd)).toEqual([]);
  });

  it('gives a program the code, the three parts and the details', async () => {
    const ran = await runCli(['badge', 'x', '--json'], { cwd: temporaryFolder(), artist: refusingArtist });
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(ran.out)).toEqual({
      error: {
        code: 'does-not-fit',
        what: 'Ce nom est trop long.',
        why: 'Il a 90 lettres.',
        fix: 'Raccourcissez-le.',
        details: { letters: 90 },
      },
    });
  });
});

describe('an error nobody foresaw', () => {
  it('is owned up to as a defect, with 70', async () => {
    const artist = async () => {
      throw new TypeError('path is undefined');
    };
    const cwd = temporaryFolder();
    const ran = await runCli(['badge', 'x'], { cwd, artist });
    expect(ran.code).toBe(70);
    expect(ran.err).toContain('C’est un défaut de notre part\u00a0: path is undefined');
    expect(tree(cwd)).toEqual([]);
  });
});
