import { readdir } from 'node:fs/promises';
import { inks } from '@coodyssee/tokens';
import { expect, test } from 'vitest';
import { type PrintSheetsOptions, renderSheetsPdf } from '../../packages/logo/src/export/pdf/index.ts';
import type { Sheet } from '../../packages/logo/src/scene/sheet.ts';
import { mixtures, readPdf, run, unpackPdf, withFile } from './readers.ts';
import { card, groundPiece, sticker, textPiece } from './sheets.ts';

const print = (sheets: readonly Sheet[], options: Omit<PrintSheetsOptions, 'colour'> = {}) =>
  renderSheetsPdf(sheets, { ...options, colour: 'print' });

const standards = ['x-4', 'x-1a'] as const;

/** The names of the plates that Ghostscript makes, as an image-setter would. */
const plates = (pdf: Uint8Array): Promise<readonly string[]> =>
  withFile(pdf, 'in.pdf', async (file, folder) => {
    const args = ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-r36', '-sDEVICE=tiffsep'];
    await run('gs', [...args, '-o', `${folder}/p%d.tif`, file]);
    const names = (await readdir(folder)).flatMap((name) => /\((.+)\)\.tif$/.exec(name)?.[1] ?? []);
    return [...new Set(names)].sort();
  });

test.each(standards)('%s is sound to qpdf, Ghostscript and MuPDF', async (standard) => {
  const pdf = await print([...card, sticker], { standard, marks: true });
  expect(await readPdf(pdf, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found');
  const strict = ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-dPDFSTOPONERROR', '-sDEVICE=nullpage'];
  expect(await readPdf(pdf, 'gs', strict)).toBe('');
  expect(await readPdf(pdf, 'mutool', ['info'])).toContain('Pages: 3');
});

test.each([
  ['x-4', '1.6', 'PDF/X-4', '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>'],
  ['x-1a', '1.4', 'PDF/X-1a:2003', '<pdfx:GTS_PDFXVersion>PDF/X-1a:2003</pdfx:GTS_PDFXVersion>'],
] as const)('%s says in Info and XMP what it keeps, key by key', async (standard, version, name, fact) => {
  const pdf = await print(card, { standard });
  const info = await readPdf(pdf, 'pdfinfo');
  expect(info).toMatch(new RegExp(`^PDF version: +${version}$`, 'm'));
  expect(info).toMatch(new RegExp(`^PDF subtype: +${name}$`, 'm'));
  const xmp = await readPdf(pdf, 'pdfinfo', ['-meta']);
  expect(xmp).toContain(fact);
  expect(xmp).toContain('<pdf:Trapped>False</pdf:Trapped>');
  expect(xmp).toMatch(/<xmpMM:DocumentID>uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}</);
  for (const key of ['CreateDate', 'ModifyDate', 'MetadataDate'])
    expect(xmp).toContain(`<xmp:${key}>2000-01-01T00:00:00+00:00</xmp:${key}>`);
  const file = await unpackPdf(pdf);
  expect(file).toContain(`/GTS_PDFXVersion (${name})`);
  expect(file).toContain('/Trapped /False');
  expect(file).toContain("/CreationDate (D:20000101000000+00'00')");
  expect(file).toContain("/ModDate (D:20000101000000+00'00')");
  expect(file).toContain('/OutputConditionIdentifier (FOGRA39)');
  expect(file).toContain('/RegistryName (http://www.color.org)');
  expect(file).toContain('/S /GTS_PDFX');
  expect(/\/DestOutputProfile \d+ 0 R/.test(file)).toBe(standard === 'x-4');
});

test.each(standards)('%s holds nothing that the standards forbid', async (standard) => {
  const file = await unpackPdf(await print([...card, sticker], { standard, marks: true }));
  expect(file).not.toMatch(
    /\/Encrypt|\/JavaScript|\/AcroForm|\/Annots|\/SMask|\/Group|\/ca |\/CA |\/BM |\/TR |\/HTP|DeviceRGB|ICCBased|\/XObject|\/Font|\/ArtBox| rg\n| RG\n/,
  );
});

test('the profile is one of a printing press with four inks, whole and sound', async () => {
  const profile = await withFile(await print([card[0]]), 'in.pdf', async (file, folder) => {
    await run('qpdf', ['--qdf', '--object-streams=disable', file, `${folder}/out.pdf`]);
    const number = /\/DestOutputProfile (\d+) 0 R/.exec(await unpackPdf(await print([card[0]])))?.[1] ?? '';
    const raw = await run('mutool', ['show', '-b', '-e', `${folder}/out.pdf`, number], 'latin1');
    return Buffer.from(raw, 'latin1');
  });
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString('latin1', 12, 24)).toBe('prtrCMYKLab ');
  expect(profile.toString('latin1', 36, 40)).toBe('acsp');
  expect(profile[8]).toBe(2);
  const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, at) =>
    profile.toString('latin1', 132 + 12 * at, 136 + 12 * at),
  );
  expect(tags).toEqual(
    expect.arrayContaining(['desc', 'cprt', 'wtpt', 'A2B0', 'B2A0', 'A2B1', 'B2A1', 'gamt']),
  );
});

const mm = (value: number) => (value * 72) / 25.4;

/** The boxes of the first page in points, as poppler reads them. */
async function boxes(pdf: Uint8Array): Promise<Record<string, number[]>> {
  const text = await readPdf(pdf, 'pdfinfo', ['-box']);
  return Object.fromEntries(
    [...text.matchAll(/^(\w+Box): +(.*)$/gm)].map(([, name, list = '']) => [
      name,
      list.split(/ +/).map(Number),
    ]),
  );
}

test('the boxes are the trim, the bleed round it, and room for crop marks round both', async () => {
  const plain = await boxes(await print(card));
  expect(plain.MediaBox).toEqual(plain.BleedBox);
  expect(plain.TrimBox?.[2]).toBeCloseTo(mm(3 + 85), 1);
  const marked = await boxes(await print(card, { marks: true }));
  const [left = 0, bottom = 0, right = 0, top = 0] = marked.TrimBox ?? [];
  expect(right - left).toBeCloseTo(mm(85), 1);
  expect(top - bottom).toBeCloseTo(mm(55), 1);
  expect(left - (marked.BleedBox?.[0] ?? 0)).toBeCloseTo(mm(3), 1);
  expect(left).toBeGreaterThan(mm(3 + 5));
});

test('a cut line is a plate of its own that knocks nothing out', async () => {
  const pdf = await print([sticker]);
  expect(await plates(pdf)).toEqual(['Black', 'CutContour', 'Cyan', 'Magenta', 'Yellow']);
  const file = await unpackPdf(pdf);
  expect(file).toMatch(/\/Surimpression gs\n\/Coupe CS\n1 SCN\n0\.25 w\n/);
  expect(file.replace(/\s+/g, ' ')).toMatch(/\/OP true \/OPM 1 \/Type \/ExtGState \/op true/);
  expect(file.replace(/\s+/g, ' ')).toContain('/C1 [ 0 1 0 0 ]');
  // the ground’s own ink goes on under the line
  expect([...(await mixtures(pdf))].sort()).toContain('70/45/40/75');
});

test('a cut line takes the name the printer gives, and a card without one has no plate for it', async () => {
  expect(await plates(await print([sticker], { cutSpot: 'CutContur' }))).toContain('CutContur');
  expect(await plates(await print(card, { cutSpot: 'CutContur' }))).toEqual([
    'Black',
    'Cyan',
    'Magenta',
    'Yellow',
  ]);
});

test('the brand orange goes to its own plate when asked, and to no other', async () => {
  const back: Sheet = { ...card[1], pieces: card[1].pieces.slice(0, 1) };
  const pdf = await print([back], { orangeSpot: 'PANTONE Orange 021 C' });
  expect(await plates(pdf)).toContain('PANTONE Orange 021 C');
  const file = await unpackPdf(pdf);
  expect(file).toContain('/Orange cs\n1 scn\n');
  expect(file).not.toMatch(/ k\n/);
  expect(file).toContain('/PANTONE#20Orange#20021#20C');
});

test('crop marks stand on every plate, outside the bleed', async () => {
  const blank: Sheet = { ...card[0], pieces: [groundPiece(inks.blanc, card[0])] };
  const cover = (
    await readPdf(await print([blank], { marks: true }), 'gs', [
      ...['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-r144', '-sDEVICE=inkcov', '-o', '-'],
    ])
  )
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .map(Number);
  expect(Math.min(...cover)).toBeGreaterThan(0);
  expect(new Set(cover).size).toBe(1);
  const marked = await unpackPdf(await print(card, { marks: true }));
  expect(marked.match(/\/Reperes CS/g)).toHaveLength(2);
  expect(marked).toMatch(/-4 0 m\n-9 0 l\nS|-9 0 m\n-4 0 l\nS|-4 0 m\n-9 0 l/);
});

test('the same sheets give the same bytes, and another date other ones', async () => {
  const [one, two] = [await print([sticker]), await print([sticker])];
  expect(Buffer.from(one).equals(two)).toBe(true);
  const dated = await print([sticker], { date: new Date(Date.UTC(2026, 0, 31, 12)) });
  expect(Buffer.from(one).equals(dated)).toBe(false);
  expect(await readPdf(dated, 'pdfinfo')).toMatch(/CreationDate: +Sat Jan 31 12:00:00 2026/);
});

const onBack = (...pieces: Sheet['pieces']): readonly Sheet[] => [{ ...card[1], pieces }];
const at = { x: 6, y: 20 };

test.each([
  [
    'too-much-ink',
    onBack(groundPiece({ ...inks.noir, name: 'riche', cmyk: [80, 70, 70, 100] }, card[1])),
    {},
  ],
  ['too-much-ink', card, { totalInk: 170 }],
  ['too-small', onBack(textPiece('04 99 00 12 34', { ...at, size: 6.9, ink: inks.blanc })), {}],
  ['mixed-black', onBack(textPiece('04 99 00 12 34', { ...at, size: 8, ink: inks.ardoise })), {}],
  ['too-thin', onBack(textPiece('04 99 00 12 34', { ...at, size: 8 })), { minimumStroke: 0.5 }],
  ['bad-option', [sticker], { cutSpot: 'Découpe' }],
  ['bad-option', [sticker], { cutSpot: 'Magenta' }],
  ['bad-size', [sticker], { totalInk: 28 }],
  ['bad-size', [sticker], { minimumStroke: Number.NaN }],
] as const)('%s is refused in French, with what to do', async (code, sheets, options) => {
  const refusal = await print(sheets, options).catch((error) => error);
  expect(refusal).toMatchObject({ name: 'IdentityError', code });
  for (const sentence of [refusal.what, refusal.why, refusal.fix]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
});

test('what a press holds passes: light words of 7 pt, dark ones in black alone, a bold line', async () => {
  const words = [
    textPiece('04 99 00 12 34', { ...at, size: 7, ink: inks.blanc }),
    textPiece('04 99 00 12 34', { ...at, size: 6, ink: inks['ardoise-texte'] }),
  ];
  await expect(print(onBack(groundPiece(inks.orange, card[1]), ...words))).resolves.toBeInstanceOf(
    Uint8Array,
  );
  await expect(print([sticker], { minimumStroke: 1 })).resolves.toBeInstanceOf(Uint8Array);
});
