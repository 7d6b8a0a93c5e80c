import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Look, lookAt, overflowOf, violationsOf } from '../site/visit.ts';
import { noTrouble, openStudio, type Studio, type Visit, wide } from './site.ts';
import { mainViews, show, type View, views } from './views.ts';

let studio: Studio;
let visit: Visit;
beforeAll(async () => {
  studio = await openStudio();
  visit = await studio.open(wide);
});
afterAll(() => studio?.close());

const looks: readonly Look[] = [
  { mode: 'light', width: 1440 },
  { mode: 'dark', width: 360 },
  { mode: 'dark', width: 1440 },
  { mode: 'light', width: 360 },
];

/** The narrowest phones, common ones, a page of 1440 px enlarged twice, and a desk. */
const widths = [320, 360, 720, 1440];

/** Every main view in every look; the others in one look each, by turns. */
const looksOf = (view: View): readonly Look[] =>
  mainViews.includes(view) ? looks : looks.filter((_, at) => at === views.indexOf(view) % looks.length);

/** Movements that last longer than nobody sees, of any part of the page and of what stands before and after it. */
const movements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seconds = (text: string) => Math.max(...text.split(',').map((part) => Number.parseFloat(part)));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(
          element,
          part || null,
        );
        const moved = animationName === 'none' ? 0 : seconds(animationDuration);
        const lasts = Math.max(seconds(transitionDuration), moved);
        return lasts > 0.000_011
          ? [`${element.tagName}.${element.getAttribute('class')}${part} ${lasts}s`]
          : [];
      }),
    );
  });

describe.each(views)('$name', (view) => {
  it('has nothing that axe finds, by day and night, wide and narrow', async () => {
    const found: string[] = [];
    await show(visit.page, view);
    for (const look of looksOf(view)) {
      await lookAt(visit.page, look);
      const faults = await violationsOf(visit.page);
      found.push(...faults.map((fault) => `${look.mode}, ${look.width} px: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  it('is as wide as its window, down to 320 px and enlarged twice', async () => {
    const found: string[] = [];
    for (const width of widths) {
      await lookAt(visit.page, { mode: 'light', width });
      const over = await overflowOf(visit.page);
      if (over > 0) found.push(`${width} px: ${over} px too wide`);
    }
    expect(found).toEqual([]);
  });
});

describe('every view', () => {
  it('makes no trouble all the while', () => {
    expect(visit.trouble).toEqual(noTrouble);
  });

  it('keeps still where less motion is asked for, and only there', async () => {
    await lookAt(visit.page, wide);
    for (const view of mainViews) {
      await show(visit.page, view);
      expect(await movements(visit.page), view.name).toEqual([]);
    }
    await visit.page.emulateMedia({ reducedMotion: 'no-preference' });
    expect((await movements(visit.page)).length).toBeGreaterThan(5);
  });
});
