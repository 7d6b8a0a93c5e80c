import type { Worker as PageWorker } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noTrouble, openStudio, type Studio, wide } from './site.ts';
import { hashOf, show, views } from './views.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

const viewOf = (name: string) => {
  const found = views.find((view) => view.name === name);
  if (!found) throw new Error(`There is no view « ${name} ».`);
  return found;
};

/** Ways to reach somebody else from a page or from one of its workers, as a script would write them. */
const leaks = {
  fetch: `fetch('https://example.com/', { mode: 'no-cors' }).then(() => 'left')`,
  module: `import('https://example.com/module.js').then(() => 'left')`,
  socket: `new Promise((done) => {
    const socket = new WebSocket('wss://example.com/socket');
    socket.addEventListener('open', () => done('left'));
    socket.addEventListener('error', () => done('refused'));
  })`,
  stream: `new Promise((done) => {
    const stream = new EventSource('https://example.com/stream');
    stream.addEventListener('open', () => done('left'));
    stream.addEventListener('error', () => done('refused'));
  })`,
} as const;

/** What becomes of each of them. */
async function tryAll(place: Pick<PageWorker, 'evaluate'>): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const leak of Object.values(leaks)) answers.push(await place.evaluate(leak).catch(() => 'refused'));
  return answers;
}
const allRefused = Object.values(leaks).map(() => 'refused');

/** Elements that fetch something when they are put into a page. */
const elements = [
  '<img src="https://example.com/a.png">',
  '<link rel="stylesheet" href="https://example.com/b.css">',
  // refused, though Chromium has opened the line before it asks: nothing is said on it
  '<iframe src="https://frame.example.com/c"></iframe>',
  '<video src="https://example.com/d.mp4"></video>',
  '<object data="https://example.com/e"></object>',
  '<svg><image href="https://example.com/f.png" /></svg>',
  '<div style="background: url(https://example.com/g.png)">x</div>',
  '<link rel="prefetch" href="https://example.com/h">',
];

describe('the built studio', () => {
  it('is built without a warning', () => {
    expect(studio.said).not.toMatch(/warn|\(!\)|▲/i);
  });

  it('goes through every view, its workers at work, without asking anything of anyone', async () => {
    const { page, trouble } = await studio.open(wide, '', { serviceWorkers: 'allow' });
    for (const view of views) await show(page, view);
    expect(page.workers().length).toBeGreaterThan(0);
    await page.close();
    expect(trouble).toEqual(noTrouble);
  });

  it('lets nothing out that is planted in the page', async () => {
    const { page, trouble } = await studio.open(wide);
    expect(await tryAll(page)).toEqual(allRefused);
    await page.evaluate(() => navigator.sendBeacon('https://example.com/beacon', 'x'));
    await page.evaluate(async (planted) => {
      for (const markup of planted) {
        const holder = document.createElement('div');
        holder.innerHTML = markup;
        document.body.append(holder);
      }
    }, elements);
    const tried = [
      '',
      'beacon',
      'module.js',
      'socket',
      'stream',
      'a.png',
      'b.css',
      'd.mp4',
      'f.png',
      'g.png',
    ];
    const stopped = () =>
      trouble.violations.map((violation) => violation.replace(/^\S+ \w+:\/\/(?:frame\.)?example.com\//, ''));
    await expect.poll(() => tried.filter((path) => !stopped().includes(path))).toEqual([]);
    await page.waitForLoadState('networkidle');
    await page.close();
    const opened = trouble.left.filter((request) => request !== 'CONNECT frame.example.com:443');
    expect([trouble.outside, opened]).toEqual([[], []]);
  });

  it('lets nothing out of its workers', async () => {
    const { page, trouble } = await studio.open(wide, hashOf(viewOf('for site'), 'fr'));
    await viewOf('for site').reach?.(page);
    const [worker] = page.workers();
    if (!worker) throw new Error('No worker was at work.');
    expect(await tryAll(worker)).toEqual(allRefused);
    await page.close();
    expect([trouble.outside, trouble.left]).toEqual([[], []]);
  });

  it('would see what leaves, were there no policy', async () => {
    const { page, trouble } = await studio.open(wide, '', { bypassCSP: true });
    await tryAll(page);
    await page.close();
    expect(trouble.outside).toContain('https://example.com/');
    expect(trouble.left.length).toBeGreaterThan(0);
  });
});
