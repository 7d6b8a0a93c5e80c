import { expect, it } from 'vitest';
import { mailSignature } from '../../packages/kit/src/supports/mail/signature.ts';
import { openBrowser, openPage } from '../export/browser.ts';
import { hostile, orderFor } from './order.ts';

it('is drawn by a browser on a light and on a dark page, with every word shown', async () => {
  const { files } = await mailSignature.make(await orderFor(hostile));
  const signature = new TextDecoder().decode(files.find(({ path }) => path.endsWith('.html'))?.bytes);
  const browser = await openBrowser();
  try {
    const page = await openPage(browser, { width: 640, height: 400 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setContent(signature);
      expect(await page.locator('body').innerText()).toContain('<svg onload=alert(1)>');
      expect(await page.locator('svg, script, b').count()).toBe(0);
      const [words, ground] = await page.evaluate(() => {
        const { color } = getComputedStyle(document.querySelector('td') as Element);
        return [color, matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'];
      });
      expect(ground).toBe(colorScheme);
      expect(words).toBe(colorScheme === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)');
    }
  } finally {
    await browser.close();
  }
});
