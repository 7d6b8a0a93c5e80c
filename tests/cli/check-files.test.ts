import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import { measureCoverage } from '@coodyssee/preflight/node';
import { expect, test } from 'vitest';
import { card } from '../export/sheets.ts';
import { soundPdf } from '../preflight/sound-pdf.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** On a machine at work on other things too. */
const measurePatiently = (path: string) => measureCoverage(path, 300_000);

/** A folder with a sound file, one for the screen, and some that cannot be looked into. */
async function folderOfFiles(): Promise<string> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'carte.pdf'), await renderSheetsPdf(card, { colour: 'print' }));
  writeFileSync(join(cwd, 'ecran.pdf'), await renderSheetsPdf(card, { colour: 'screen' }));
  writeFileSync(join(cwd, 'vide.pdf'), '');
  writeFileSync(join(cwd, 'page.pdf'), '<html>');
  mkdirSync(join(cwd, 'dossier'));
  return cwd;
}

test('a sound file may go to the printer', async () => {
  const cwd = await folderOfFiles();
  const { code, out, err } = await runCli(['controle', 'carte.pdf'], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/Norme +PDF\/X-4, PDF 1\.6\n/);
  expect(out).toMatch(/Format fini +85\u00a0×\u00a055\u00a0mm\n/);
  expect(out).toContain('le fichier peut partir chez l’imprimeur.');
});

test('a file for the screen is refused by the exit code, with what to do', async () => {
  const { code, out } = await runCli(['controle', 'ecran.pdf'], { cwd: await folderOfFiles() });
  expect(code).toBe(1);
  expect(out).toContain('1 défaut à corriger');
  expect(out).toContain('Exportez en quadrichromie (CMJN)');
});

test('what the printer asks is read in the settings beside the file, or in those that are named', async () => {
  const cwd = await folderOfFiles();
  const wide = JSON.stringify({ print: { bleed: 5 } });
  writeFileSync(join(cwd, 'ailleurs.json'), wide);
  const asked = async (...args: string[]) => (await runCli(['controle', 'carte.pdf', ...args], { cwd })).out;
  expect(await asked()).not.toContain('Le fond perdu n’atteint pas');
  expect(await asked('--settings', 'ailleurs.json')).toContain('Le fond perdu n’atteint pas 5\u00a0mm');
  writeFileSync(join(cwd, 'coodyssee.json'), wide);
  expect(await asked()).toContain('Le fond perdu n’atteint pas 5\u00a0mm');
});

test('the cut line that the settings name asks for the bleed of a cut', async () => {
  const cwd = temporaryFolder();
  const spot =
    '/Resources<</ColorSpace<</S[/Separation/Rouge#20Indien/DeviceCMYK<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[0 1 0 0]>>]>>>>';
  const entries = `${spot} /BleedBox[2.83 2.83 280.63 138.9]`;
  writeFileSync(join(cwd, 'a.pdf'), soundPdf({ content: '/S CS 1 SCN 20 20 90 90 re S', entries }));
  const outOf = async () => (await runCli(['controle', 'a.pdf'], { cwd })).out;
  expect(await outOf()).toContain('Le fond perdu n’atteint pas 3\u00a0mm');
  writeFileSync(join(cwd, 'coodyssee.json'), JSON.stringify({ print: { cutSpot: 'Rouge Indien' } }));
  expect(await outOf()).not.toContain('Le fond perdu');
});

test('one file that cannot be looked into does not stop the others', async () => {
  const cwd = await folderOfFiles();
  const { code, out } = await runCli(['controle', 'vide.pdf', 'page.pdf', 'carte.pdf'], { cwd });
  expect(code).toBe(1);
  expect(out).toContain('Le fichier est vide.');
  expect(out).toContain('Ce fichier n’est pas un PDF.');
  expect(out).toContain('85\u00a0×\u00a055');
});

test('a program gets all of it', async () => {
  const cwd = await folderOfFiles();
  const { code, out } = await runCli(['controle', 'ecran.pdf', 'vide.pdf', '--json'], {
    cwd,
    measureCoverage: measurePatiently,
  });
  expect(code).toBe(1);
  const { command, files } = JSON.parse(out);
  expect(command).toBe('controle');
  expect(files[0].report).toMatchObject({ standards: ['PDF/UA-1'], spaces: ['rgb'] });
  expect(files[0].report.coverage).toHaveLength(2);
  expect(files[0].report.coverage[1].magenta).toBeGreaterThan(0.9);
  expect(files[0].problems[0]).toMatchObject({ code: 'rgb', level: 'error' });
  expect(files[1].error).toMatchObject({ code: 'empty-file' });
});

test.each([
  [[], 'missing-file'],
  [['absent.pdf'], 'unreadable-file'],
  [['dossier'], 'unreadable-file'],
])('%j is said in French', async (files, code) => {
  const ran = await runCli(['controle', ...files, '--json'], { cwd: await folderOfFiles() });
  expect(ran.code).toBe(2);
  expect(JSON.parse(ran.out).error).toMatchObject({ code, what: expect.stringMatching(/\.$/) });
});

test('a name that a terminal would obey is shown harmless', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a\u001b[31m.pdf'), '');
  expect((await runCli(['controle', 'a\u001b[31m.pdf'], { cwd })).out).not.toContain('\u001b');
});

test('inks are not measured where Ghostscript cannot read', async () => {
  expect(await measurePatiently(join(await folderOfFiles(), 'page.pdf'))).toBeUndefined();
});

test('plates are measured as a press lays them: overprints add up, spots stand apart', async () => {
  const file = join(temporaryFolder(), 'a.pdf');
  const overprint =
    '1 1 0 0 k 0 0 290 150 re f /G gs 0 0 1 1 k 0 0 290 150 re f /S cs 1 scn 50 50 90 90 re f';
  const resources =
    '/ExtGState<</G<</op true/OP true/OPM 1>>>>/ColorSpace<</S[/Separation/Or/DeviceCMYK<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[0 0 1 0]>>]>>';
  writeFileSync(file, soundPdf({ content: overprint, entries: `/Resources<<${resources}>>` }));
  const [page] = (await measurePatiently(file)) ?? [];
  expect(page).toMatchObject({ cyan: 1, magenta: 1, yellow: 1, black: 1, totalInk: 400 });
  expect(page?.spots.Or).toBeGreaterThan(0.1);
});
