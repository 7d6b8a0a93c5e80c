import type { Page } from 'playwright';
import { textsOf as textsIn, violationsOf as violationsIn } from '../site/visit.ts';

/** Opens a docs page alone, and waits until it is drawn; `networkidle`, until its badges are too. */
export async function showDocs(
  page: Page,
  address: string,
  until: 'load' | 'networkidle' = 'networkidle',
): Promise<void> {
  await page.goto(address);
  await page.locator('#storybook-docs h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState(until);
}

/** The page itself: Storybook's frame around it is another's. */
const docs = '#storybook-docs';
export const violationsOf = (page: Page): Promise<readonly string[]> => violationsIn(page, docs);
export const textsOf = (page: Page): Promise<readonly string[]> => textsIn(page, docs);
