/** From the key to the badge in the document, and to the frame that shows it. */
import { figuresOf, printHead, printRow } from './figures.ts';
import { inventNames } from './names.ts';
import type { Site } from './site.ts';

interface Key {
  readonly drawn: number;
  readonly painted: number;
}

declare global {
  interface Window {
    keys: Key[];
  }
}

function watch(): void {
  window.keys = [];
  let pressed = 0;
  // not `keydown`: an accented letter comes without one
  addEventListener('beforeinput', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  addEventListener('input', () => {
    const start = pressed;
    // after the page's own listeners and what they put off to the end of the event
    queueMicrotask(() => {
      const drawn = performance.now() - start;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.keys.push({ drawn, painted: performance.now() - start });
      requestAnimationFrame(() => port2.postMessage(''));
    });
  });
}

async function typeNames({ browser, address }: Site, cpu: number): Promise<readonly Key[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const client = await page.context().newCDPSession(page);
  await page.addInitScript(watch);
  await page.goto(address);
  await page.locator('.studio-forms svg path').first().waitFor();
  await page.waitForLoadState('networkidle');
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const field = page.getByRole('textbox').first();
  let turn = 0;
  for (const name of inventNames(40, 7)) {
    if (turn++ === 4) break;
    await field.fill('');
    await field.pressSequentially(name, { delay: 60 });
    if (turn === 1) await page.evaluate(() => (window.keys = []));
  }
  const keys = await page.evaluate(() => window.keys);
  await page.close();
  return keys;
}

export async function measureKeys(site: Site): Promise<void> {
  printHead('names typed in the page, every key (ms)', ['median', 'p95', 'longest']);
  for (const cpu of [1, 4]) {
    const keys = await typeNames(site, cpu);
    for (const [label, of] of [
      ['badge in the document', 'drawn'],
      ['frame painted', 'painted'],
    ] as const) {
      const { median, p95, longest } = figuresOf(keys.map((key) => key[of]));
      printRow(`${label} · processor ÷ ${cpu}, ${keys.length} keys`, [median, p95, longest], 1);
    }
  }
}
