import { renderSheetPng } from '@coodyssee/logo/sheet-png';
import { expect, test } from 'vitest';
import { renderSheetsPdf } from '../../packages/logo/src/export/pdf/index.ts';
import { renderPng } from '../../packages/logo/src/export/png/index.ts';
import { renderSheetSvg } from '../../packages/logo/src/export/svg/index.ts';
import { differingPixels } from './compare.ts';
import { readOnWhite } from './picture.ts';
import { readPdf, run, unpackPdf, withFile } from './readers.ts';
import { drawWithRsvg, pdfRenderers } from './renderers.ts';
import { card, foreign } from './sheets.ts';

const screen = (sheets = [...card]) => renderSheetsPdf(sheets, { colour: 'screen' });

test('a sheet is the same picture as PNG, as SVG and as PDF', async () => {
  const size = { width: 1004, height: 650 };
  for (const sheet of card) {
    const png = readOnWhite(await renderSheetPng(renderPng, sheet, { width: size.width }));
    expect(png).toMatchObject(size);
    const svg = await drawWithRsvg(renderSheetSvg(sheet), size);
    const pdf = await pdfRenderers.mupdf(await screen([sheet]), size);
    expect.soft(differingPixels(png, svg), 'SVG').toBeLessThanOrEqual(5);
    // the page is no whole number of points: MuPDF stretches it to whole pixels, by a third of one
    expect.soft(differingPixels(png, pdf), 'PDF').toBeLessThanOrEqual(80);
  }
});

test('a sheet’s pictures know their size, and show the bleed when asked', async () => {
  expect(renderSheetSvg(card[0])).toMatch(/^<svg [^>]*width="85mm" height="55mm" viewBox="0 0 85 55"/);
  expect(renderSheetSvg(card[1], { bleed: true })).toMatch(/width="91mm" height="61mm" viewBox="0 0 91 61"/);
  expect(renderSheetSvg(card[1], { bleed: true })).toContain('M0 0 91 0 91 61 0 61Z');
  const png = Buffer.from(await renderSheetPng(renderPng, card[0], { dpi: 300 }));
  expect(png.readUInt32BE(16)).toBe(1004);
  expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(11811);
});

test('the words of the screen file are found in order, though what is seen is outlines', async () => {
  const pdf = await screen();
  expect((await readPdf(pdf, 'mutool', ['draw', '-q', '-F', 'text'])).match(/\S.*\S/g)).toEqual([
    'Éléonore d’Œuvre-Čapek',
    '04 99 00 12 34',
    'Éléonore d’Œuvre-Čapek',
  ]);
});

const extractors = {
  poppler: (pdf: Uint8Array) => withFile(pdf, 'in.pdf', (file) => run('pdftotext', [file, '-'])),
  mupdf: (pdf: Uint8Array) => readPdf(pdf, 'mutool', ['draw', '-q', '-F', 'text']),
};

test.each(Object.entries(extractors))('%s gives the words of any script', async (_program, extract) => {
  const text = await extract(await renderSheetsPdf([foreign], { colour: 'screen' }));
  expect(text).toContain('墨山书院');
  const letters = (words: string) => [...words].sort().join('').trim();
  for (const word of ['مقهى', 'الجبل', 'Café'])
    expect(text.split(/[\s\u202a-\u202e]+/).map(letters)).toContain(letters(word));
});

test('poppler turns Arabic back into the order it is read in', async () => {
  const text = await extractors.poppler(await renderSheetsPdf([foreign], { colour: 'screen' }));
  expect(text).toContain('مقهى الجبل');
});

test('the words lie over their outlines, line by line', async () => {
  const page = await withFile(await screen([card[0]]), 'in.pdf', (file) =>
    run('pdftotext', ['-bbox', file, '-']),
  );
  const words = [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">/g)];
  const [left, top, , bottom] = (words[0] ?? []).slice(1).map(Number);
  expect(left).toBeCloseTo((6 * 72) / 25.4, -1);
  expect(top).toBeLessThan((38 * 72) / 25.4);
  expect(bottom).toBeGreaterThan((37 * 72) / 25.4);
});

test('the structure says what each piece is, in reading order, grounds left out', async () => {
  const tree = await readPdf(await screen(), 'pdfinfo', ['-struct-text']);
  expect(tree.match(/^ {2}\w+/gm)).toEqual(['  Figure', '  H1', '  P', '  H2']);
  const file = (await unpackPdf(await screen())).replace(/\s+/g, ' ');
  expect(file.match(/\/Artifact BMC/g)).toHaveLength(1);
  expect(file.match(/ EMC /g)).toHaveLength(5);
  expect(file).toContain('/Nums [ 0 [');
  const words = Buffer.from('\ufeff04 99 00 12 34', 'utf16le').swap16().toString('hex');
  expect(file).toContain(`/ActualText <${words}>`);
});

test('PDF/UA is claimed only where the sheets give what it asks', async () => {
  const claim = async (...args: Parameters<typeof renderSheetsPdf>) =>
    (await readPdf(await renderSheetsPdf(...args), 'pdfinfo', ['-meta'])).includes(
      '<pdfuaid:part>1</pdfuaid:part>',
    );
  const screenOf = { colour: 'screen' } as const;
  expect(await claim([...card], screenOf)).toBe(true);
  expect(await claim([card[1]], screenOf), 'a second level of heading comes first').toBe(false);
  expect(await claim([...card], { ...screenOf, title: ' ' }), 'no title').toBe(false);
  const mute = { ...card[0], pieces: card[0].pieces.map((piece) => ({ ...piece, text: '' })) };
  expect(await claim([mute], screenOf), 'a figure that nobody hears').toBe(false);
});

test('sheets that nobody can draw are refused in French', async () => {
  await expect(screen([])).rejects.toMatchObject({ code: 'bad-option' });
  await expect(screen([{ ...card[0], width: 0 }])).rejects.toMatchObject({ code: 'bad-size' });
  await expect(screen([{ ...card[0], bleed: -1 }])).rejects.toMatchObject({ code: 'bad-size' });
  expect(() => renderSheetSvg({ ...card[0], height: Number.NaN })).toThrow(/La hauteur de la page/);
});
