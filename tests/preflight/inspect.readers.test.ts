import { readFile } from 'node:fs/promises';
import { inspectPdf } from '@coodyssee/preflight';
import { expect, test } from 'vitest';
import { readPdf, run, withFile } from '../export/readers.ts';
import { printed } from './printed.ts';

/** Our file as other programs pack it. */
const repacked = async (...args: readonly string[]): Promise<Uint8Array> =>
  withFile(await printed(), 'in.pdf', async (file, folder) => {
    await run('qpdf', [...args, file, `${folder}/out.pdf`]);
    return readFile(`${folder}/out.pdf`);
  });

test.each([
  ['packed objects', ['--object-streams=generate', '--min-version=1.6']],
  ['linear, for the web', ['--linearize', '--object-streams=generate']],
  ['unpacked', ['--qdf', '--object-streams=disable']],
] as const)('another program’s packing changes nothing: %s', async (_name, args) => {
  const ours = inspectPdf('a.pdf', await printed());
  const theirs = inspectPdf('a.pdf', await repacked(...args));
  expect({ ...theirs, bytes: 0, version: '' }).toEqual({ ...ours, bytes: 0, version: '' });
});

test('poppler finds the same boxes and plates', async () => {
  const pdf = await printed();
  const [, trim = ''] = /TrimBox: +(.*)/.exec(await readPdf(pdf, 'pdfinfo', ['-box'])) ?? [];
  const [left = 0, , right = 0] = trim.split(/ +/).map(Number);
  expect(inspectPdf('a.pdf', pdf).pages[0]?.trim?.width).toBeCloseTo(((right - left) * 25.4) / 72, 1);
});

test('a drawing of cairo’s: screen colours, see-through paint, no trim', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="90" height="90" fill="#c00" opacity=".5"/><circle cx="120" cy="50" r="40" fill="#080"/></svg>';
  const pdf = await withFile(svg, 'in.svg', async (file, folder) => {
    await run('rsvg-convert', ['-f', 'pdf', '-o', `${folder}/out.pdf`, file]);
    return readFile(`${folder}/out.pdf`);
  });
  const report = inspectPdf('cairo.pdf', pdf);
  expect(report).toMatchObject({ spaces: ['rgb'], transparency: true, standards: [], totalInk: 0 });
  expect(report.pages[0]?.trim).toBeUndefined();
});

test.each([
  ['inside', '-dPDFSETTINGS=/prepress', true],
  ['left out', '-dPDFSETTINGS=/screen', false],
] as const)(
  'a page of Ghostscript’s: its font is seen, and that it is %s',
  async (_name, option, embedded) => {
    const words = '/Helvetica findfont 20 scalefont setfont 20 20 moveto (Bonjour) show showpage';
    const pdf = await withFile(words, 'in.ps', async (file, folder) => {
      const options = ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite', option];
      await run('gs', [...options, '-o', `${folder}/out.pdf`, file]);
      return readFile(`${folder}/out.pdf`);
    });
    expect(await readPdf(pdf, 'pdffonts')).toMatch(embedded ? / yes yes / : / no +no /);
    expect(inspectPdf('gs.pdf', pdf).fonts).toEqual([{ name: 'Helvetica', embedded }]);
  },
);
