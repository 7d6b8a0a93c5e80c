import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writtenPages } from './entries.ts';
import { faultsOf } from './faults.ts';
import { openStorybook, type Storybook } from './site.ts';

let storybook: Storybook;
beforeAll(async () => {
  storybook = await openStorybook();
});
afterAll(() => storybook?.close());

describe('by day and night, wide and narrow', () => {
  // the last one shows that a component's page is framed as well as any other
  it.each([...writtenPages, 'composants-bouton--notice'])(
    '%s is well set, and axe finds nothing',
    async (id) => {
      expect(await faultsOf(storybook, id)).toEqual([]);
    },
  );
});
