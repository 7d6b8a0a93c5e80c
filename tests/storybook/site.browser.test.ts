import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { componentPages, writtenPages } from './entries.ts';
import { openStorybook, type Storybook } from './site.ts';

let storybook: Storybook;
beforeAll(async () => {
  storybook = await openStorybook();
});
afterAll(() => storybook?.close());

describe('the built Storybook', () => {
  it('is built without a warning', () => {
    expect(storybook.said).not.toMatch(/warn|\(!\)|▲/i);
  });

  it('has the pages that the tests walk through, and no other', () => {
    const docs = storybook.entries.filter(({ type }) => type === 'docs').map(({ id }) => id);
    expect(writtenPages.length).toBeGreaterThan(10);
    expect(docs.toSorted()).toEqual([...writtenPages, ...componentPages].toSorted());
  });

  it('is walked through in its frame, and asks nothing of anyone else', async () => {
    const { page, trouble } = await storybook.open({ mode: 'light', width: 1440 });
    await page.goto(storybook.address);
    await page.getByRole('link', { name: 'Argumentaire', exact: true }).first().click();
    const inside = page.frameLocator('#storybook-preview-iframe');
    await inside.getByRole('heading', { level: 1, name: /Pourquoi/ }).waitFor();
    await inside.getByRole('link', { name: 'Atelier' }).click();
    await inside.getByLabel('Nom de l’activité').fill('墨山书院');
    await inside.getByRole('img', { name: /墨山书院/ }).waitFor();
    await page.close();
    expect(trouble).toEqual({ console: [], outside: [] });
  });
});
