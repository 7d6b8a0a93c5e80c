import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareOrBless, pictures } from './pictures.ts';
import { openStorybook, type Storybook } from './site.ts';

let storybook: Storybook;
beforeAll(async () => {
  storybook = await openStorybook();
});
afterAll(() => storybook?.close());

describe('a picture', () => {
  it.each(pictures)('of $name is what was blessed', async ({ name, id, look, part, viewMode }) => {
    const { page } = await storybook.open(look);
    await page.goto(`${storybook.address}iframe.html?viewMode=${viewMode}&id=${encodeURIComponent(id)}`);
    const shown = page.locator(part).first();
    await shown.waitFor();
    await page.waitForLoadState('networkidle');
    // a badge that waits for its typeface is an empty plate
    await page.waitForFunction(() => !document.querySelector('.sheet-plate-ground:empty'));
    await page.evaluate(() => document.fonts.ready);
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    const png = await shown.screenshot({ animations: 'disabled', caret: 'hide' });
    await page.close();
    expect(compareOrBless(name, png)).toBe('');
  });
});
