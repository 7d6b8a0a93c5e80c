/** A whole kit as one archive, made in the page: how long it takes, and how long the page is kept from answering. */
import { readFile } from 'node:fs/promises';
import { printHead, printRow } from './figures.ts';
import type { Site } from './site.ts';

const member = '#nom=L%E2%80%99%C3%89chapp%C3%A9e+belle&metier=Accompagnatrice&couleur=%230B7285';

declare global {
  interface Window {
    longTasks: number[];
  }
}

function watch(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

export async function measureKit({ browser, address }: Site): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await page.addInitScript(watch);
  await page.goto(address + member);
  const button = page.getByTestId('take-kit').first();
  await button.waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  printHead('whole kit as a ZIP, in the page', ['s', 'MB', 'longest task', 'over 50 ms']);
  for (const label of ['first kit', 'second kit']) {
    await page.evaluate(() => (window.longTasks = []));
    const start = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      button.click(),
    ]);
    const bytes = await readFile(await download.path());
    const seconds = (performance.now() - start) / 1000;
    const tasks = await page.evaluate(() => window.longTasks);
    printRow(label, [
      seconds,
      bytes.length / 1e6,
      `${Math.round(Math.max(0, ...tasks))} ms`,
      String(tasks.length),
    ]);
    await button.waitFor({ timeout: 60_000 });
  }
  await page.close();
}
