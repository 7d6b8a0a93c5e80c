import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stop, stopsOf, unreached } from './focus.ts';
import { openStudio, phone, type Studio, wide } from './site.ts';
import { hashOf, mainViews } from './views.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

describe('with the Tab key alone', () => {
  it.each(
    mainViews.flatMap((view) =>
      [wide, phone].map((look) => ({ view, look, name: view.name, width: look.width })),
    ),
  )('everything of $name is reached, seen and not covered, at $width px', async ({ view, look }) => {
    const { page } = await studio.open(look, hashOf(view, 'fr'));
    await view.reach?.(page);
    // a name that has stood for a while is kept, and its button comes by itself
    if (view.hash.nom) await page.locator('.studio-recent-badge').waitFor();
    const stops = await stopsOf(page);
    const named = (test: (stop: Stop) => boolean) => stops.filter(test).map(({ name }) => name);
    const faults = {
      unseen: named(({ isSeen }) => !isSeen),
      covered: named(({ isHidden }) => isHidden),
      unreached: await unreached(page),
    };
    expect(faults).toEqual({ unseen: [], covered: [], unreached: [] });
    expect(stops.length).toBeGreaterThan(8);
    await page.close();
  });

  it('a ring that is taken away is missed, and a part that is laid over', async () => {
    const { page } = await studio.open(wide);
    await page.evaluate(() => document.styleSheets[0]?.insertRule('* { outline: none !important }'));
    const stops = await stopsOf(page);
    expect(stops.filter(({ isSeen }) => isSeen)).toEqual([]);
    expect(stops.filter(({ isHidden }) => isHidden)).toEqual([]);
    await page.evaluate(() => {
      const veil = document.createElement('div');
      Object.assign(veil.style, { position: 'fixed', inset: '0', zIndex: '9999' });
      document.body.append(veil);
    });
    expect((await stopsOf(page)).filter(({ isHidden }) => !isHidden)).toEqual([]);
    await page.close();
  });
});
