import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { renderIco } from '../../packages/logo/src/export/ico/index.ts';
import { type Rasterise, renderPng } from '../../packages/logo/src/export/png/index.ts';
import { createPngRenderer } from '../../packages/logo/src/export/png/render.ts';
import { chunks } from './png-chunks.ts';
import { grounded, groundedInks, inks, inkTable, open, openInks, uneven, unevenInks } from './scenes.ts';

const read = (png: Uint8Array) => PNG.sync.read(Buffer.from(png));
const pixel = ({ width, data }: PNG, x: number, y: number) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

test('colours are the inks to the digit, holes are transparent', async () => {
  const image = read(await renderPng(open, openInks, { width: 384 }));
  expect([image.width, image.height]).toEqual([384, 384]);
  expect(pixel(image, 48 * 4, 12 * 4)).toEqual([234, 91, 12, 255]);
  expect(pixel(image, 60 * 4, 70 * 4)).toEqual([46, 125, 91, 255]);
  expect(pixel(image, 31 * 4, 32 * 4)).toEqual([0, 0, 0, 0]);
  expect(pixel(image, 2, 2)).toEqual([0, 0, 0, 0]);
});

test('the smoothed edge of one ink has that ink’s colour at every alpha', async () => {
  const { data } = read(await renderPng(open, inkTable({ mark: inks.orange }), { width: 333 }));
  const edges = [];
  for (let at = 0; at < data.length; at += 4)
    if (data[at + 3]) edges.push([...data.subarray(at, at + 3)].join());
  expect(edges.length).toBeGreaterThan(1000);
  expect(new Set(edges)).toEqual(new Set(['234,91,12']));
});

test('a ground covers the image to its last row and column, whatever the rounding', async () => {
  for (const width of [97, 200, 333]) {
    const image = read(await renderPng(uneven, unevenInks, { width }));
    expect(image.height).toBe(Math.round((width * 61.3) / 233.7));
    const corners = [
      [0, 0],
      [width - 1, 0],
      [0, image.height - 1],
      [width - 1, image.height - 1],
    ] as const;
    for (const [x, y] of corners) expect(pixel(image, x, y)).toEqual([30, 43, 51, 255]);
  }
});

test('millimetres at a resolution give pixels and pixels a metre; plain pixels claim no size', async () => {
  const printed = await renderPng(grounded, groundedInks, { widthMm: 35, dpi: 300 });
  expect(read(printed).width).toBe(413);
  const data = chunks(printed).find(({ type }) => type === 'pHYs')?.data;
  expect([data?.readUInt32BE(0), data?.readUInt32BE(4), data?.[8]]).toEqual([11811, 11811, 1]);
  const plain = await renderPng(grounded, groundedInks, { width: 413 });
  expect(chunks(plain).map(({ type }) => type)).toEqual([
    'IHDR',
    'sRGB',
    'PLTE',
    'iTXt',
    'iTXt',
    'IDAT',
    'IEND',
  ]);
});

test('name and text alternative travel in the file, in UTF-8', async () => {
  const title = 'Éléonore & 北京\u0000 <b>';
  const png = await renderPng({ ...open, title, description: 'Texte' }, openInks, { width: 32 });
  const texts = chunks(png)
    .filter(({ type }) => type === 'iTXt')
    .map(({ data }) => data.toString('utf8').split('\0'));
  expect(texts).toEqual([
    ['Title', '', '', 'fr', '', 'Éléonore & 北京\ufffd <b>'],
    ['Description', '', '', 'fr', '', 'Texte'],
  ]);
});

test('flat drawings get a palette, icons get full colour', async () => {
  expect((await renderPng(open, openInks, { width: 256 }))[25]).toBe(3);
  expect((await renderPng(open, openInks, { width: 256 }, { colours: 'full' }))[25]).toBe(6);
});

test('another rasteriser, a canvas for example, may give colours that were divided by alpha', async () => {
  const asked: unknown[] = [];
  // orange at alpha 40 is 37 14 2 in whole numbers, which divide back to 236 89 13
  const faint = Uint8Array.of(236, 89, 13, 40, 0, 0, 0, 0, 234, 91, 12, 255, 77, 77, 77, 128);
  const canvas: Rasterise = async (artwork, size) => {
    asked.push(artwork.marks.length, size);
    return { width: 2, height: 2, pixels: faint, alpha: 'divided' };
  };
  const image = read(await createPngRenderer(canvas)(open, openInks, { width: 2 }));
  expect(pixel(image, 0, 0)).toEqual([234, 91, 12, 40]);
  expect(pixel(image, 1, 0)).toEqual([0, 0, 0, 0]);
  expect(pixel(image, 0, 1)).toEqual([234, 91, 12, 255]);
  expect(pixel(image, 1, 1)).toEqual([78, 78, 78, 128]);
  expect(asked).toEqual([2, { width: 2, height: 2 }]);
});

test('the event loop turns between two renders, so that the rasteriser lets go of its memory', async () => {
  let turned = false;
  setImmediate(() => {
    turned = true;
  });
  await renderPng(open, openInks, { width: 16 });
  expect(turned).toBe(true);
});

test('an icon holds each size as the PNG it is', async () => {
  const sides = [16, 24, 32, 48, 256];
  const pngs = await Promise.all(
    sides.map((width) => renderPng(open, openInks, { width }, { colours: 'full' })),
  );
  const ico = Buffer.from(renderIco(pngs));
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 5]);
  for (const [at, side] of sides.entries()) {
    const entry = ico.subarray(6 + at * 16, 22 + at * 16);
    expect([entry[0], entry[1], entry.readUInt16LE(6)]).toEqual([side % 256, side % 256, 32]);
    const start = entry.readUInt32LE(12);
    expect(ico.subarray(start, start + entry.readUInt32LE(8)).equals(pngs[at] ?? new Uint8Array())).toBe(
      true,
    );
  }
});

test('an icon refuses what is not a small square in full colour', async () => {
  const wide = await renderPng(grounded, groundedInks, { width: 48 }, { colours: 'full' });
  const palette = await renderPng(open, openInks, { width: 48 });
  const big = await renderPng(open, openInks, { width: 257 }, { colours: 'full' });
  const refusal = expect.objectContaining({ code: 'bad-size' });
  for (const pngs of [[wide], [palette], [big], [new Uint8Array(40)], []])
    expect(() => renderIco(pngs)).toThrow(refusal);
});
