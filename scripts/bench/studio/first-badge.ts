/** What is loaded, and how long it takes, before the first badge is on screen and before the page answers. */
import type { Page } from 'playwright';
import { printHead, printRow } from './figures.ts';
import { type Profile, profiles } from './profiles.ts';
import type { Site } from './site.ts';

const pages = [
  ['the example’s', '', 'Atelier Ubac'],
  ['a link’s own', '#nom=Menuiserie+des+Hautes+Vall%C3%A9es&metier=%C3%89b%C3%A9niste', 'Menuiserie'],
] as const;

/** When each was first painted, in ms since the address was asked for. */
interface Seen {
  badge?: number;
  stage?: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Looks at every frame: the badge is there, then its thumbnails, which only a live page draws. */
function watch(name: string): void {
  window.seen = {};
  const marks = {
    badge: `.studio-hero svg[aria-label*="${name}"]`,
    stage: '.studio-forms svg path',
  } as const;
  const look = () => {
    for (const [what, where] of Object.entries(marks))
      if (document.querySelector(where)) window.seen[what as keyof Seen] ??= performance.now();
    if (window.seen.stage === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Bytes as they came over the wire, headers too, of all that had come, or had been asked for, by a moment. */
const bytesUntil = (page: Page, moment: number, field: 'responseEnd' | 'startTime') =>
  page.evaluate(
    ([time, by]) =>
      (performance.getEntries() as PerformanceResourceTiming[])
        .filter(({ entryType }) => entryType === 'navigation' || entryType === 'resource')
        .filter((entry) => entry[by] <= time)
        .reduce((sum, { transferSize }) => sum + transferSize, 0),
    [moment, field] as const,
  );

async function load({ browser, address }: Site, profile: Profile, [, hash, name]: (typeof pages)[number]) {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  const client = await page.context().newCDPSession(page);
  const bytes = (kbits: number) => (kbits * 1000) / 8;
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.latency,
    downloadThroughput: bytes(profile.down),
    uploadThroughput: bytes(profile.up),
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  await page.addInitScript(watch, name);
  await page.goto(address + hash, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.seen?.stage !== undefined, undefined, { timeout: 120_000 });
  const { badge = Number.NaN, stage = Number.NaN } = await page.evaluate(() => window.seen);
  const kilobytes = async (moment: number, field: 'responseEnd' | 'startTime') =>
    (await bytesUntil(page, moment, field)) / 1000;
  const row = [
    badge / 1000,
    await kilobytes(badge, 'responseEnd'),
    await kilobytes(badge, 'startTime'),
    stage / 1000,
    await kilobytes(stage, 'responseEnd'),
  ];
  await page.close();
  return row;
}

const medians = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? 0).toSorted((a, b) => a - b)[1] ?? Number.NaN);

export async function measureFirstBadge(site: Site): Promise<void> {
  printHead('first load, median of three', ['badge s', 'kB come', 'kB asked', 'stage s', 'kB come']);
  for (const profile of profiles)
    for (const opened of pages) {
      const rows = [];
      for (let turn = 0; turn < 3; turn += 1) rows.push(await load(site, profile, opened));
      printRow(`${profile.label} · ${opened[0]}`, medians(rows), 1);
    }
}
