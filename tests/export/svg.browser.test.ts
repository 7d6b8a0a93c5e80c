import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderSvgFile } from '../../packages/logo/src/export/svg/index.ts';
import { openBrowser, openPage } from './browser.ts';
import { grounded, groundedInks, open, openInks } from './scenes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('in a page, two logos stand side by side, each with its own French name', async () => {
  const page = await openPage(browser, { width: 600, height: 300 });
  const drawings = [
    renderSvgFile(open, openInks, { idPrefix: 'un', width: { value: 96, unit: 'px' } }),
    renderSvgFile(open, openInks, { idPrefix: 'deux', width: { value: 96, unit: 'px' } }),
    renderSvgFile(grounded, groundedInks, { decorative: true, width: { value: 240, unit: 'px' } }),
  ];
  await page.setContent(drawings.join(''));
  expect(await page.getByRole('img', { name: /Pierre & Plume/ }).count()).toBe(2);
  expect(await page.getByRole('img').count()).toBe(2);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a page’s own fill does not show through a black drawing', async () => {
  const page = await openPage(browser, { width: 300, height: 150 });
  await page.setContent(`<style>svg { fill: lime }</style>${renderSvgFile(grounded, groundedInks)}`);
  const fills = await page.locator('path').evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
  expect(fills.at(-1)).toBe('rgb(0, 0, 0)');
});
