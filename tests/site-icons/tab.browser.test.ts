import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../export/browser.ts';
import { readOnWhite } from '../export/picture.ts';
import { madeSite, member } from './made-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const data = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString('base64')}`;

/** The colour of a picture's pixel as a browser in this theme paints it. */
async function painted(svg: Buffer, scheme: 'light' | 'dark', [x, y]: readonly [number, number]) {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 96, height: 96 } });
  const page = await context.newPage();
  await page.setContent(
    `<meta name="color-scheme" content="light dark"><body style="margin:0"><img width="96" src="${data('image/svg+xml', svg)}">`,
  );
  await page.locator('img').evaluate((img: HTMLImageElement) => img.decode());
  const { data: pixels } = readOnWhite(await page.screenshot());
  await context.close();
  return [...pixels.subarray((y * 96 + x) * 4, (y * 96 + x) * 4 + 3)];
}

/** Just under the ground's base, where the line of snow is by night. */
const underBase = [48, 81] as const;

it('follows the browser’s night: a dark ground gets its line of snow', async () => {
  const svg = (await madeSite({ member })).read('favicon.svg');
  const [day, night] = [await painted(svg, 'light', underBase), await painted(svg, 'dark', underBase)];
  expect(day).toEqual([255, 255, 255]);
  expect(night.every((part) => part > 200)).toBe(true);
  const bar = await painted(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'dark', underBase);
  expect(bar.every((part) => part < 60)).toBe(true);
});

it('is taken as the icon of a page, in each of its sizes', async () => {
  const { read } = await madeSite({});
  const page = await browser.newPage();
  const ico = data('image/x-icon', read('favicon.ico'));
  await page.setContent(`<link rel="icon" href="${ico}"><img src="${ico}">`);
  const side = await page.locator('img').evaluate(async (img: HTMLImageElement) => {
    await img.decode();
    return img.naturalWidth;
  });
  expect([16, 20, 24, 32, 48]).toContain(side);
  await page.close();
});
