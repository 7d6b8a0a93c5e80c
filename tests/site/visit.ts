import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page is looked at. */
export interface Look {
  readonly mode: 'light' | 'dark';
  readonly width: number;
}

/** What went wrong while a page was open: what it wrote to its console, and whom it asked for something. */
export interface Trouble {
  readonly console: string[];
  readonly outside: string[];
}

const ofPlaywright = 'Service Worker registration blocked by Playwright';

/** A page that can reach this site only, and writes down whatever goes wrong. */
export async function openPage(
  browser: Browser,
  site: string,
  { mode, width, ...options }: Look & BrowserContextOptions,
) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: mode,
    reducedMotion: 'reduce',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    deviceScaleFactor: 1,
    ...options,
  });
  // a machine at work on other things too is slow, and not wrong
  page.setDefaultTimeout(120_000);
  const trouble: Trouble = { console: [], outside: [] };
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && message.text() !== ofPlaywright) trouble.console.push(message.text());
  });
  page.on('pageerror', (error) => trouble.console.push(String(error)));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(site) || url.startsWith('data:') || url.startsWith('blob:')) return route.continue();
    trouble.outside.push(url);
    return route.abort();
  });
  return { page, trouble };
}

/** The same page by another light or in another window. */
export async function lookAt(page: Page, { mode, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: mode, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
  // colours change by a transition, however short: what is measured is where it ends
  await page.evaluate(async () => {
    await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
    const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

/** How far a page is wider than its window, in px. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

declare const axe: typeof import('axe-core');

/** What axe finds inside of a selector; specimens of what must not be done are left out. */
export async function violationsOf(page: Page, within = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (selector) => {
    const { violations } = await axe.run({ include: [[selector]], exclude: [['[data-specimen]']] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, within);
}

/** Every piece of French text a reader meets, without code, specimens and words of another language. */
export const textsOf = (page: Page, within = 'body'): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const skipped = 'code, pre, script, style, [data-specimen], [lang="en"], .sbdocs-preview';
    const walker = document.createTreeWalker(document.querySelector(selector) as Node, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (nodeValue?.trim() && !parentElement?.closest(skipped)) texts.push(nodeValue);
    }
    return texts;
  }, within);
