import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPng } from '../../packages/logo/src/export/png/index.ts';
import type { PngOptions } from '../../packages/logo/src/export/png/render.ts';
import type { PngSize } from '../../packages/logo/src/export/png/size.ts';
import type { InkTable } from '../../packages/logo/src/scene/ink.ts';
import type { Scene } from '../../packages/logo/src/scene/scene.ts';
import { openBrowser } from './browser.ts';
import { differingPixels, totalDifference } from './compare.ts';
import { readOnWhite } from './picture.ts';
import { chunks } from './png-chunks.ts';
import { inks, inkTable, moved, open, openInks, scenes } from './scenes.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@coodyssee/source', 'browser', 'import', 'default'] },
    build: { write: false, rollupOptions: { input: new URL('./canvas-page.ts', import.meta.url).pathname } },
  });
  const code = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('\n');
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction(() => 'drawPng' in window);
});
afterAll(() => browser?.close());

type Order = readonly [scene: Scene, inks: InkTable, size: PngSize, options?: PngOptions];

const byCanvas = async (...order: Order): Promise<Uint8Array> =>
  Uint8Array.from(await page.evaluate((given) => window.drawPng(...given), order));

const said = (png: Uint8Array) =>
  chunks(png)
    .filter(({ type }) => ['IHDR', 'sRGB', 'pHYs', 'iTXt'].includes(type))
    .map(({ type, data }) => `${type} ${data.toString('hex')}`);

const sizes: readonly PngSize[] = [{ width: 333 }, { widthMm: 35, dpi: 300 }];
const cases = Object.entries(scenes).flatMap(([name, { scene, table }]) =>
  sizes.map((size) => ({ name: `${name}, ${JSON.stringify(size)}`, scene, table, size })),
);

test.each(cases)('a canvas draws what resvg draws: $name', async ({ scene, table, size }) => {
  const [drawn, wanted] = [await byCanvas(scene, table, size), await renderPng(scene, table, size)];
  expect(differingPixels(readOnWhite(drawn), readOnWhite(wanted))).toBeLessThanOrEqual(5);
  expect(totalDifference(readOnWhite(drawn), readOnWhite(wanted))).toBeLessThanOrEqual(130);
  expect(said(drawn)).toEqual(said(wanted));
});

test('the comparison can fail: a shape half a unit out of place is noticed', async () => {
  const drawn = readOnWhite(await byCanvas(moved(open, 'member', 0.5), openInks, { width: 480 }));
  const wanted = readOnWhite(await renderPng(open, openInks, { width: 480 }));
  expect(totalDifference(drawn, wanted)).toBeGreaterThan(130);
});

test('the smoothed edge of one ink has that ink’s colour at every alpha, and none where nothing is', async () => {
  const { data } = PNG.sync.read(
    Buffer.from(await byCanvas(open, inkTable({ mark: inks.orange }), { width: 333 })),
  );
  const colours = new Set<string>();
  const alphas = new Set<number>();
  for (let at = 0; at < data.length; at += 4) {
    colours.add([...data.subarray(at, at + 3)].join());
    alphas.add(data[at + 3] ?? 0);
  }
  expect(colours).toEqual(new Set(['0,0,0', '234,91,12']));
  // whole degrees of cover: few enough colours for a palette, which halves the file
  expect(alphas.size).toBe(33);
});

test('a drawing of several inks stays within a palette, as resvg’s does', async () => {
  const [drawn, wanted] = await Promise.all([
    byCanvas(scenes.grounded.scene, scenes.grounded.table, { width: 960 }),
    renderPng(scenes.grounded.scene, scenes.grounded.table, { width: 960 }),
  ]);
  expect(drawn[25]).toBe(3);
  expect(drawn.length).toBeLessThan(1.2 * wanted.length);
});

test('an icon is written in full colours, with the same edges', async () => {
  const png = await byCanvas(open, inkTable({ mark: inks.orange }), { width: 48 }, { colours: 'full' });
  expect(png[25]).toBe(6);
  const { data } = PNG.sync.read(Buffer.from(png));
  const painted = Array.from({ length: data.length / 4 }, (_, at) =>
    data.subarray(at * 4, at * 4 + 4),
  ).filter((pixel) => pixel[3]);
  expect(new Set(painted.map((pixel) => [...pixel.subarray(0, 3)].join()))).toEqual(new Set(['234,91,12']));
});

test('a size that no picture has is refused as in Node', async () => {
  await expect(byCanvas(open, openInks, { width: 0.5 })).rejects.toThrow(
    'La largeur demandée ne convient pas',
  );
});
