import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { componentPages } from './entries.ts';
import { layoutFaultsOf } from './faults.ts';
import { openStorybook, type Storybook } from './site.ts';

let storybook: Storybook;
beforeAll(async () => {
  storybook = await openStorybook();
});
afterAll(() => storybook?.close());

// axe has looked at every story in both modes already: here it is how they stand on a page together
describe('wide and narrow', () => {
  it.each(componentPages)('%s is without a fault', async (id) => {
    expect(await layoutFaultsOf(storybook, id)).toEqual([]);
  });
});
