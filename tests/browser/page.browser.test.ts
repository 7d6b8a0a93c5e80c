import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderPdf } from '@coodyssee/logo/pdf';
import { renderSvgFile } from '@coodyssee/logo/svg';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../export/browser.ts';
import { badgeTexts, composeBadge, inkTable, loadNodeTypesetter } from '../low-floor.ts';

const require = createRequire(new URL('../../packages/logo/package.json', import.meta.url));
const origin = 'http://badge.test';
let browser: Browser;
let page: Page;
const requests: string[] = [];

/** The page's files by address: the bundle as it is built, the font packages as they are installed. */
async function bundle(): Promise<Map<string, string | Uint8Array>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@coodyssee/source', 'browser', 'import', 'default'] },
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: { input: new URL('./page.ts', import.meta.url).pathname },
    },
  });
  const files = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  return new Map(files.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

beforeAll(async () => {
  const files = await bundle();
  const entry = [...files.keys()].find((file) => file.includes('page'));
  browser = await openBrowser();
  page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    requests.push(route.request().url());
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<script type="module" src="${entry}"></script>`,
      });
    if (pathname.startsWith('/faces/'))
      return route.fulfill({ body: await readFile(require.resolve(pathname.slice('/faces/'.length))) });
    const body = files.get(pathname);
    const contentType = pathname.endsWith('.wasm') ? 'application/wasm' : 'text/javascript';
    return body === undefined ? route.abort() : route.fulfill({ contentType, body: Buffer.from(body) });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => 'drawBadge' in window);
});
afterAll(() => browser?.close());

it('draws in a browser what it draws in Node, to the byte', async () => {
  const member = { name: 'L’Échappée belle' };
  const typesetter = await loadNodeTypesetter(badgeTexts(member));
  const { scene } = composeBadge(member, { layout: 'band', typesetter });
  const { inks } = inkTable('colour', { scene, colour: 'seagreen' });
  const drawn = await page.evaluate(([name, colour]) => window.drawBadge(name, colour), [
    member.name,
    'seagreen',
  ] as const);
  expect(drawn.svg).toBe(renderSvgFile(scene, inks));
  const pdf = await renderPdf(scene, inks, { widthMm: 85, colour: 'print' });
  expect(Buffer.from(drawn.pdf).equals(Buffer.from(pdf))).toBe(true);
  expect(drawn.icon).toContain('<svg');
});

it('asks nothing of anyone else', () => {
  expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
});
