import { badSpacing } from '../laws/french.ts';
import { type Look, lookAt, overflowOf } from '../site/visit.ts';
import type { Storybook } from './site.ts';
import { showDocs, textsOf, violationsOf } from './visit.ts';

const wide: Look = { mode: 'light', width: 1440 };
const narrow: Look = { mode: 'light', width: 360 };
const everyLook: readonly Look[] = [wide, { ...wide, mode: 'dark' }, narrow, { ...narrow, mode: 'dark' }];

/** The one message that quotes the marks themselves. */
const quoted = '(; ! ?)';

const overflowIn = (overflow: number): readonly string[] =>
  overflow > 0 ? [`is ${overflow} px too wide`] : [];

/** Everything a page can be blamed for: opened once, then looked at by day and night, wide and narrow. */
export async function faultsOf(storybook: Storybook, id: string): Promise<readonly string[]> {
  const { page, trouble } = await storybook.open(wide);
  await showDocs(page, storybook.docs(id));
  const badlySet = (await textsOf(page)).filter((text) => badSpacing.test(text.replace(quoted, '')));
  const found = badlySet.map((text) => `is badly set: ${text}`);
  for (const look of everyLook) {
    await lookAt(page, look);
    const inLook = [...overflowIn(await overflowOf(page)), ...(await violationsOf(page))];
    found.push(...inLook.map((fault) => `${look.mode}, ${look.width} px: ${fault}`));
  }
  await page.close();
  return [...found, ...trouble.console, ...trouble.outside.map((url) => `asks ${url}`)];
}

/** What a component's page is blamed for: its width, its console, its words, whom it asks. */
export async function layoutFaultsOf(storybook: Storybook, id: string): Promise<readonly string[]> {
  const { page, trouble } = await storybook.open(wide);
  await showDocs(page, storybook.docs(id), 'load');
  const badlySet = (await textsOf(page)).filter((text) => badSpacing.test(text));
  await lookAt(page, narrow);
  const overflow = overflowIn(await overflowOf(page));
  await page.close();
  return [
    ...overflow,
    ...badlySet.map((text) => `is badly set: ${text}`),
    ...trouble.console,
    ...trouble.outside.map((url) => `asks ${url}`),
  ];
}
