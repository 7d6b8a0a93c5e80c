import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../export/browser.ts';
import { badSpacing } from '../laws/french.ts';
import { addressOf, serve } from '../site/serve.ts';
import { type Look, lookAt, openPage, overflowOf } from '../site/visit.ts';
import { compareOrBless, pictures } from './pictures.ts';
import { buildSite, type Entry, readIndex } from './site.ts';
import { showDocs, textsOf, violationsOf } from './visit.ts';

const under = '/a/b/';
const folder = mkdtempSync(join(tmpdir(), 'coodyssee-storybook-'));
let said = '';
let server: Server;
let site: string;
let browser: Browser;
let entries: readonly Entry[];

beforeAll(async () => {
  said = await buildSite(folder);
  entries = (await readIndex(folder)).filter(({ type }) => type === 'docs');
  server = await serve(folder, under);
  site = addressOf(server, under);
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const isPage = ({ tags }: Entry) => tags.includes('unattached-mdx');
const everyLook: readonly Look[] = [
  { mode: 'light', width: 1440 },
  { mode: 'dark', width: 1440 },
  { mode: 'light', width: 360 },
  { mode: 'dark', width: 360 },
];

/** The one message that quotes the marks themselves. */
const quoted = '(; ! ?)';

/** Everything a page can be blamed for: opened once, then looked at by day and night, wide and narrow. */
async function faultsOf({ id }: Entry, looks: readonly Look[]): Promise<readonly string[]> {
  const { page, trouble } = await openPage(browser, site, everyLook[0] as Look);
  const found: string[] = [];
  try {
    await showDocs(page, site, id);
    const badlySet = (await textsOf(page)).filter((text) => badSpacing.test(text.replace(quoted, '')));
    found.push(...badlySet.map((text) => `is badly set: ${text}`));
    for (const look of looks) {
      await lookAt(page, look);
      const overflow = await overflowOf(page);
      const inLook = [...(overflow > 0 ? [`is ${overflow} px too wide`] : []), ...(await violationsOf(page))];
      found.push(...inLook.map((fault) => `${look.mode}, ${look.width} px: ${fault}`));
    }
    found.push(...trouble.console, ...trouble.outside.map((url) => `asks ${url}`));
    return found.map((fault) => `${id}: ${fault}`);
  } finally {
    await page.close();
  }
}

/** What a component's page is blamed for: its width, its console, its words, whom it asks. */
async function layoutFaultsOf({ id }: Entry): Promise<readonly string[]> {
  const { page, trouble } = await openPage(browser, site, everyLook[0] as Look);
  await showDocs(page, site, id, 'load');
  const badlySet = (await textsOf(page)).filter((text) => badSpacing.test(text));
  await lookAt(page, everyLook[2] as Look);
  const overflow = await overflowOf(page);
  await page.close();
  const found = [
    ...(overflow > 0 ? [`is ${overflow} px too wide`] : []),
    ...badlySet.map((text) => `is badly set: ${text}`),
    ...trouble.console,
    ...trouble.outside.map((url) => `asks ${url}`),
  ];
  return found.map((fault) => `${id}: ${fault}`);
}

const faults = async (chosen: readonly Entry[], looks: readonly Look[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const entry of chosen) found.push(...(await faultsOf(entry, looks)));
  return found;
};

describe('the built Storybook', () => {
  it('is built without a warning', () => {
    expect(said).not.toMatch(/warn|\(!\)|▲/i);
  });

  it('shows every page well set, by day and night, wide and narrow', async () => {
    const chosen = entries.filter(isPage);
    expect(chosen.length).toBeGreaterThan(10);
    expect(await faults(chosen, everyLook)).toEqual([]);
  }, 300_000);

  it('frames a component’s page as well as any other', async () => {
    const [button] = entries.filter(({ id }) => id.startsWith('composants-bouton'));
    expect(button).toBeDefined();
    expect(await faults(button ? [button] : [], everyLook)).toEqual([]);
  }, 60_000);

  // axe has looked at every story in both modes already: here it is how they stand on a page together
  it('shows every component’s page without a fault, wide and narrow', async () => {
    const chosen = entries.filter((entry) => !isPage(entry));
    expect(chosen).not.toEqual([]);
    const found: string[] = [];
    for (const entry of chosen) found.push(...(await layoutFaultsOf(entry)));
    expect(found).toEqual([]);
  }, 300_000);

  it('is walked through in its frame, and asks nothing of anyone else', async () => {
    const { page, trouble } = await openPage(browser, site, { mode: 'light', width: 1440 });
    await page.goto(site);
    await page.getByRole('link', { name: 'Argumentaire', exact: true }).first().click();
    const inside = page.frameLocator('#storybook-preview-iframe');
    await inside.getByRole('heading', { level: 1, name: /Pourquoi/ }).waitFor();
    await inside.getByRole('link', { name: 'Atelier' }).click();
    await inside.getByLabel('Nom de l’activité').fill('墨山书院');
    await inside.getByRole('img', { name: /墨山书院/ }).waitFor();
    await page.close();
    expect(trouble).toEqual({ console: [], outside: [] });
  }, 60_000);
});

describe('a picture', () => {
  it.each(pictures)(
    'of $name is what was blessed',
    async ({ name, id, look, part, viewMode }) => {
      const { page } = await openPage(browser, site, look);
      await page.goto(`${site}iframe.html?viewMode=${viewMode}&id=${encodeURIComponent(id)}`);
      const shown = page.locator(part).first();
      await shown.waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      const png = await shown.screenshot({ animations: 'disabled', caret: 'hide' });
      await page.close();
      expect(compareOrBless(name, png)).toBe('');
    },
    60_000,
  );
});
