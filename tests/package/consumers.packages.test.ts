import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { build, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../export/browser.ts';
import { viteFiles, writeDrawing } from './consumer-app.ts';
import { forcedFills, visit } from './consumer-visit.ts';
import { buildNext, startNext } from './next-app.ts';
import { type Packed, packPackages } from './pack.ts';
import { mustRun } from './run-program.ts';

let packed: Packed;
let browser: Browser;

beforeAll(async () => {
  packed = await packPackages();
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const names = [
  ...['Logo Coodyssée', 'Logo Coodyssée', 'Coodyssée, page d’accueil'],
  'Logo Coodyssée, coopérative d’activités et d’emploi, Hautes-Alpes',
  ...[
    'Logo Coodyssée',
    'Logo Le Bœuf à lunettes, une activité de la coopérative Coodyssée, Boucherie ambulante',
  ],
  'Camille Roux',
];
const well = { complaints: [], shift: 0, twins: [], font: true, counted: 'Appuyé 1 fois' };
const plain = (list: readonly string[]) => list.map((name) => name.normalize('NFKC'));

it('can be imported by plain Node, and drawn on a server', async () => {
  const program = `
    import { Button, Logo } from '@coodyssee/react';
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    console.log(renderToString(createElement(Logo)), renderToString(createElement(Button, null, 'Oui')));`;
  const html = await mustRun(process.execPath, ['--input-type=module', '-e', program], {
    cwd: packed.project,
  });
  expect(html).toContain('aria-label="Logo Coodyssée"');
  expect(html).toContain('coodyssee-button');
});

it('a Vite app draws the marks, and nothing moves', async () => {
  const root = join(packed.project, 'vite-app');
  mkdirSync(root);
  for (const [path, text] of Object.entries(viteFiles)) writeFileSync(join(root, path), text);
  await writeDrawing(root);
  await build({ root, configFile: false, logLevel: 'error' });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1' },
  });
  const url = server.resolvedUrls?.local[0] ?? '';
  try {
    const { names: seen, ...rest } = await visit(browser, (page) => page.goto(url));
    expect(rest).toEqual(well);
    expect(plain(seen)).toEqual(names);
    expect(await forcedFills(browser, url)).toEqual({ current: true, distinct: 1 });
  } finally {
    await server.close();
  }
});

describe.each(['turbopack', 'webpack'] as const)('a Next app by %s', (bundler) => {
  it('draws the marks on the server, composes badges there and in the page', { timeout: 600_000 }, async ({
    skip,
  }) => {
    const app = await buildNext(packed, bundler);
    if (!app) return skip('the registry cannot be reached: Next is not installed here');
    const { url, stop } = await startNext(app);
    try {
      const html = await (await fetch(url)).text();
      expect(html).toContain('<span class="coodyssee-logo ');
      expect(html).toContain('aria-label="Logo Coodyssée"');
      const { names: seen, ...rest } = await visit(browser, (page) => page.goto(url));
      expect(rest).toEqual(well);
      expect(plain(seen)).toEqual(names);
      const composed = await (await fetch(`${url}compose`)).text();
      expect(composed).toContain('aria-label="Logo Atelier Ubac');
      expect(await typed(`${url}direct`)).toEqual({
        complaints: [],
        name: 'Logo Ubac, une activité de la coopérative Coodyssée',
      });
    } finally {
      stop();
      rmSync(app.folder, { recursive: true, force: true });
    }
  });
});

/** What a live badge says once another name was typed, and what the console said meanwhile. */
async function typed(url: string) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  await page.getByRole('img', { name: /Atelier Ubac/ }).waitFor();
  await page.getByRole('textbox').fill('Ubac');
  const mark = page.getByRole('img', { name: /^Logo Ubac/ });
  await mark.waitFor();
  const name = (await mark.getAttribute('aria-label'))?.normalize('NFKC');
  await page.close();
  return { complaints, name };
}
