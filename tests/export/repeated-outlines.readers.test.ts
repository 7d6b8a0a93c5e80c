import { expect, test } from 'vitest';
import { movePiece } from '../../packages/kit/src/page/move-piece.ts';
import { renderSheetsPdf } from '../../packages/logo/src/export/pdf/index.ts';
import type { Command } from '../../packages/logo/src/geometry/path.ts';
import type { Piece, Sheet } from '../../packages/logo/src/scene/sheet.ts';
import { differingPixels } from './compare.ts';
import { unpackPdf } from './readers.ts';
import { pdfRenderers } from './renderers.ts';
import { card, textPiece } from './sheets.ts';

/** Whole points wide and high, so that renderers share their pixels. */
const page = { width: 254, height: 127, bleed: 0, title: 'Étiquettes' } as const;
const words = textPiece('Atelier Ubac', { x: 6, y: 30, size: 11 });
const label = [...card[0].pieces.slice(0, 1), words];

/** So many labels on one page. */
const labels = (count: number): Sheet => ({
  ...page,
  pieces: Array.from({ length: count }, (_, i) =>
    label.map((piece) => movePiece(piece, (i % 3) * 79.3, Math.floor(i / 3) * 30.07)),
  ).flat(),
});
const screen = (...sheets: readonly Sheet[]) => renderSheetsPdf(sheets, { colour: 'screen' });
const forms = async (pdf: Uint8Array) => (await unpackPdf(pdf)).match(/\/Subtype \/Form/g)?.length ?? 0;

/** The same with one point of every outline elsewhere. */
const nudge = (piece: Piece, by: number): Piece => ({
  ...piece,
  marks: piece.marks.map(({ path, ...mark }) => ({
    ...mark,
    path: path.map(
      (command, i): Command => (command[0] === 'L' && i < 9 ? ['L', command[1] + by, command[2]] : command),
    ),
  })),
});

test('an outline that comes again is in the file once', async () => {
  const [one, many] = [await screen(labels(1)), await screen(labels(12))];
  expect(await forms(one)).toBe(0);
  expect(await forms(many)).toBeGreaterThan(2);
  // each label has its words for a reader besides
  expect(many.length).toBeLessThan(2 * one.length);
});

test('it is once in a file of many pages, too', async () => {
  const two = await screen(labels(1), { ...labels(1), title: 'Encore' });
  expect(await forms(two)).toBeGreaterThan(2);
  expect(two.length).toBeLessThan(1.4 * (await screen(labels(1))).length);
});

test.each(Object.entries(pdfRenderers))('%s draws it wherever it stands', async (_, draw) => {
  const size = { width: 720, height: 360 };
  const sheet = labels(12);
  // a millionth of a millimetre parts them, and no pixel
  const apart = { ...sheet, pieces: sheet.pieces.map((piece, i) => nudge(piece, i * 3e-6)) };
  const [shared, written] = [await screen(sheet), await screen(apart)];
  expect(await forms(written)).toBe(0);
  expect(differingPixels(await draw(shared, size), await draw(written, size))).toBeLessThanOrEqual(30);
});

test('an outline that differs by a hair is another one', async () => {
  const other = nudge(words, 0.01);
  expect(await forms(await screen({ ...page, pieces: [words, movePiece(words, 80, 0)] }))).toBe(1);
  expect(await forms(await screen({ ...page, pieces: [words, movePiece(other, 80, 0)] }))).toBe(0);
});

test('two files that differ in the outline alone do not share their identifier', async () => {
  const wide = textPiece('Atelier Ubec', { x: 6, y: 30, size: 11 });
  const identifiers = await Promise.all(
    [words, { ...wide, text: words.text }].map(async (piece) => {
      const pdf = await screen({ ...page, pieces: [piece, movePiece(piece, 80, 0)] });
      return (await unpackPdf(pdf)).match(/\/ID \[\s*(<\w+>)/)?.[1];
    }),
  );
  expect(identifiers[0]).toMatch(/^<\w{32}>$/);
  expect(identifiers[0]).not.toBe(identifiers[1]);
});
