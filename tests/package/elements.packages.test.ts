import { readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../export/browser.ts';
import { identity } from '../low-floor.ts';
import { addressOf, serve } from '../site/serve.ts';
import { type Axe, fills, openWritten, script, tokens } from './elements-page.ts';
import { packPackages } from './pack.ts';

let browser: Browser;
let server: Server;
/** The folder that a plain site copies: page, style, tokens, script. */
let example: string;

beforeAll(async () => {
  const { project } = await packPackages();
  example = join(project, 'node_modules/@coodyssee/elements/dist/example');
  const member = { name: 'Petit Pas' };
  await identity.load(member);
  const badge = identity.badge(member, { layout: 'band', inks: 'auto', colour: 'bleu canard' });
  writeFileSync(join(example, 'petit-pas.json'), JSON.stringify(badge));
  browser = await openBrowser();
  server = await serve(example, '/site/');
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const open = (html: string, options: BrowserContextOptions = {}, policy?: string) =>
  openWritten(browser, { html, base: addressOf(server, '/site/'), options, ...(policy && { policy }) });

it('is a script of at most 6 kB', () => {
  const bytes = gzipSync(readFileSync(join(example, 'coodyssee-elements.js')), { level: 9 }).length;
  process.stderr.write(`coodyssee-elements.js ${bytes}\n`);
  expect(bytes).toBeLessThanOrEqual(6_000);
});

describe('the example page', () => {
  const address = () => pathToFileURL(join(example, 'index.html')).href;

  it.each(['light', 'dark'] as const)(
    'opens from its folder, %s, without a fault that axe finds',
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 390, height: 800 } });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(address());
      expect(await page.locator('svg:visible').count()).toBe(5);
      expect(complaints).toEqual([]);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () =>
        (await (window as unknown as { axe: Axe }).axe.run()).violations.map(({ id }) => id),
      );
      const { width } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth }));
      expect({ found, width }).toEqual({ found: [], width: 390 });
      await page.close();
    },
  );

  it('shows what the server drew where there is no script', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(address());
    for (const name of ['header', 'li:first-child', 'footer'])
      expect((await page.locator(`${name} svg`).boundingBox())?.width).toBeGreaterThan(100);
    await page.close();
  });
});

describe('<coodyssee-logo>', () => {
  it('is itself with the tokens and without, by day and by night', async () => {
    for (const [colorScheme, words] of [
      ['light', 'rgb(30, 43, 51)'],
      ['dark', 'rgb(255, 255, 255)'],
    ] as const)
      for (const sheet of [tokens, '<style>:root{color-scheme:light dark}</style>']) {
        const { page } = await open(`${sheet}${script}<coodyssee-logo width="200"></coodyssee-logo>`, {
          colorScheme,
        });
        const painted = await fills(page, 'coodyssee-logo');
        expect(painted).toEqual([
          'rgb(255, 255, 255)',
          'rgb(234, 91, 12)',
          ...(colorScheme === 'light' ? [words] : []),
        ]);
        await page.context().close();
      }
  });

  it('gives way to the simpler drawing in a narrow container', async () => {
    const { page } = await open(`${script}<div style="width:400px"><coodyssee-logo></coodyssee-logo></div>`);
    const shown = async (px: number) => {
      await page.locator('div').evaluate((div, width) => div.setAttribute('style', `width:${width}px`), px);
      return page
        .locator('coodyssee-logo svg:visible')
        .evaluateAll((all) => all.map((svg) => svg.getAttribute('class')));
    };
    expect([await shown(400), await shown(100), await shown(60), await shown(20)]).toEqual([
      ['w f0'],
      ['w f1'],
      ['s f2'],
      ['s f3'],
    ]);
    await page.context().close();
  });

  it('follows its attributes, and says its name', async () => {
    const { page } = await open(
      `${script}<a href="/"><coodyssee-logo width="200" label="Accueil"></coodyssee-logo></a>`,
    );
    expect(await page.getByRole('link', { name: 'Accueil' }).count()).toBe(1);
    const logo = page.locator('coodyssee-logo');
    await logo.evaluate((element) => {
      element.setAttribute('variant', 'symbol');
      element.setAttribute('width', '48');
      element.removeAttribute('label');
    });
    expect(await page.getByRole('img', { name: 'Logo Coodyssée' }).count()).toBe(1);
    expect(await logo.boundingBox()).toMatchObject({ width: 48 });
    await page.context().close();
  });

  it('takes a reader’s own colours', async () => {
    const { page } = await open(`${script}<coodyssee-logo width="200"></coodyssee-logo>`, {
      forcedColors: 'active',
    });
    const [people, ...inked] = await fills(page, 'coodyssee-logo');
    expect(people).toBe('none');
    expect(inked).toEqual([await page.evaluate(() => getComputedStyle(document.body).color)]);
    await page.context().close();
  });
});

describe('<coodyssee-badge>', () => {
  const strict = "default-src 'none'; script-src 'self'; connect-src 'self'";

  it('is drawn from its file, under a policy that allows nothing inline', async () => {
    const { page, complaints } = await open(
      `${script}<coodyssee-badge src="petit-pas.json" width="300">Petit Pas</coodyssee-badge>`,
      {},
      strict,
    );
    await page
      .getByRole('img', { name: /^Logo Petit.Pas, une activité de la coopérative Coodyssée$/ })
      .waitFor();
    expect(await fills(page, 'coodyssee-badge')).toContain('rgb(0, 128, 128)');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes the artwork itself, and draws anew what changes', async () => {
    const { page } = await open(`${script}<coodyssee-badge></coodyssee-badge>`);
    const drawn = await page.evaluate(async () => {
      const artwork = await (await fetch('petit-pas.json')).json();
      const badge = document.querySelector('coodyssee-badge') as HTMLElement & { artwork: object };
      const load = new Promise((resolve) => badge.addEventListener('load', resolve, { once: true }));
      badge.artwork = { toJSON: () => ({ ...artwork, title: 'Mon badge' }) };
      await load;
      return badge.shadowRoot?.querySelector('[role=img]')?.getAttribute('aria-label');
    });
    expect(drawn).toBe('Mon badge');
    await page.context().close();
  });

  it.each([
    ['a file that is not there', '<coodyssee-badge src="nulle-part.json">Petit Pas</coodyssee-badge>'],
    [
      'JSON that is no badge',
      '<coodyssee-badge><script type="application/json">{"box":[]}</script>Petit Pas</coodyssee-badge>',
    ],
    ['no JSON', '<coodyssee-badge><script type="application/json">{</script>Petit Pas</coodyssee-badge>'],
  ])('shows what is inside for %s, and says so', async (_, html) => {
    const { page } = await open(
      `<script>addEventListener('error',(event)=>{window.failed=event.message},true)</script>${script}${html}`,
    );
    await page.waitForFunction(() => 'failed' in window);
    expect(await page.getByText('Petit Pas').isVisible()).toBe(true);
    expect(await page.locator('coodyssee-badge svg').count()).toBe(0);
    await page.context().close();
  });
});

it('can be imported where there are no elements', async () => {
  const { project } = await packPackages();
  const { logoHtml } = (await import(
    pathToFileURL(join(project, 'node_modules/@coodyssee/elements/dist/html.js')).href
  )) as { logoHtml: (options: object) => string };
  expect(logoHtml({ width: 180 })).toContain('<template shadowrootmode="open">');
  await import(pathToFileURL(join(project, 'node_modules/@coodyssee/elements/dist/index.js')).href);
});
