import type { Browser, Page } from 'playwright';

/** What a visit to an app showed. */
export interface Visit {
  /** Errors and warnings of the console, and what the page threw. */
  readonly complaints: readonly string[];
  /** The sum of all layout shifts: 0 when nothing moved. */
  readonly shift: number;
  /** Ids that stand on the page more than once. */
  readonly twins: readonly string[];
  readonly names: readonly string[];
  /** The family that really draws the button's words. */
  readonly font: boolean;
  readonly counted: string;
}

declare global {
  interface Window {
    shift: number;
  }
}

function watchShifts(): void {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function look() {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return {
    shift: window.shift,
    twins: ids.filter((id, i) => ids.indexOf(id) !== i),
    names: [...document.querySelectorAll('[role=img]')].map((mark) => mark.getAttribute('aria-label') ?? ''),
    font:
      document.fonts.check('500 14px Figtree') &&
      [...document.fonts].some(({ status }) => status === 'loaded'),
  };
}

/** Opens an app as a person would, presses its button, and tells all that went wrong. */
export async function visit(browser: Browser, open: (page: Page) => Promise<unknown>): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(watchShifts);
  await open(page);
  const button = page.getByRole('button', { name: /Appuyé/ });
  await button.waitFor();
  await page.evaluate(() => document.fonts.ready);
  // what could still move has come, and was painted
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  const seen = await page.evaluate(look);
  await button.click();
  await page.getByRole('button', { name: 'Appuyé 1 fois' }).waitFor();
  const counted = await button.innerText();
  await page.close();
  return { ...seen, complaints, counted };
}

/** In forced colours: how many inks the logos and the badge have, and whether it is that of the words around. */
export async function forcedFills(browser: Browser, url: string) {
  const page = await browser.newPage({ forcedColors: 'active' });
  await page.goto(url);
  await page.locator('.coodyssee-badge').waitFor();
  const seen = await page.evaluate(() => {
    const paths = [
      ...document.querySelectorAll('main > :not(a) path:not([data-part=people], [data-ground])'),
    ].filter((path) => path.closest('.coodyssee-logo, .coodyssee-badge'));
    const fills = new Set(paths.map((path) => getComputedStyle(path).fill));
    const { color } = getComputedStyle(document.body);
    return { current: fills.has(color), distinct: fills.size };
  });
  await page.close();
  return seen;
}
