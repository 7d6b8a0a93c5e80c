/** What a key costs the engine in Chromium: ours, and beside it what it replaces. */
import { brand } from '@coodyssee/logo/brand';
import type { Way } from './engine-page.ts';
import { figuresOf, printHead, printRow } from './figures.ts';
import type { Site } from './site.ts';

const ways: readonly (readonly [Way, string])[] = [
  ['latin', 'light typesetter'],
  ['harfbuzz', '  HarfBuzz'],
  ['latinPlain', '  light, numbers by toFixed, nothing kept'],
  ['harfbuzzPlain', '  HarfBuzz, numbers by toFixed, nothing kept'],
];
/** Names that warm the page's compiler, names that count, and how often they are typed. */
const [warm, counted, turns] = [20, 40, 3];

/** Each name's best time: what the work takes when nothing else is served in the midst of it. */
const bestOf = (passes: readonly (readonly number[])[]): number[] =>
  (passes[0] ?? []).map((_, name) => Math.min(...passes.map((times) => times[name] ?? Infinity)));

export async function measureEngine({ browser, address }: Site): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${address}bench/`);
  await page.waitForFunction(() => 'typeNames' in window);
  printHead('compose, inks and SVG, fortieth letter (ms)', ['median', 'p95', 'best median', 'best p95']);
  for (const { id } of brand.layouts.filter(({ needs }) => !needs))
    for (const [way, label] of ways) {
      const passes: number[][] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        const times = await page.evaluate(([by, layout, names]) => window.typeNames(by, layout, names), [
          way,
          id,
          warm + counted,
        ] as const);
        passes.push(times.slice(warm));
      }
      const [all, best] = [figuresOf(passes.flat()), figuresOf(bestOf(passes))];
      printRow(`${label} · ${id}`, [all.median, all.p95, best.median, best.p95]);
    }
  await page.close();
}
