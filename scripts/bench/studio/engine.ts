/** What a key costs the engine in Chromium: ours, and beside it what it replaces. */
import { badgeLayouts } from '@coodyssee/logo';
import type { Way } from './engine-page.ts';
import { figuresOf, printHead, printRow } from './figures.ts';
import type { Site } from './site.ts';

const ways: readonly (readonly [Way, string])[] = [
  ['latin', 'light typesetter'],
  ['harfbuzz', '  HarfBuzz'],
  ['latinPlain', '  light, numbers by toFixed, nothing kept'],
  ['harfbuzzPlain', '  HarfBuzz, numbers by toFixed, nothing kept'],
];
/** The first ones warm the page's compiler. */
const [warm, counted] = [40, 160];

export async function measureEngine({ browser, address }: Site): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${address}bench/`);
  await page.waitForFunction(() => 'typeNames' in window);
  printHead('compose, inks and SVG, fortieth letter (ms)', ['median', 'p95', 'longest']);
  for (const { id } of badgeLayouts)
    for (const [way, label] of ways) {
      const times = await page.evaluate(([by, layout, names]) => window.typeNames(by, layout, names), [
        way,
        id,
        warm + counted,
      ] as const);
      const { median, p95, longest } = figuresOf(times.slice(warm));
      printRow(`${label} · ${id}`, [median, p95, longest]);
    }
  await page.close();
}
