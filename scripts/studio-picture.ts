/** The studio as it is seen on a wide screen, for the README: part of `npm run make -- pictures`. */
import { fileURLToPath } from 'node:url';
import { openSite } from './bench/studio/site.ts';

const member = new URLSearchParams({
  nom: 'Atelier Ubac',
  metier: 'Ébéniste',
  couleur: 'vert sapin',
  commune: 'Embrun',
});

export async function studioPicture(): Promise<void> {
  const site = await openSite();
  try {
    const page = await site.browser.newPage({ viewport: { width: 1440, height: 920 }, locale: 'fr-FR' });
    await page.goto(`${site.address}#${member}`);
    await page.waitForLoadState('networkidle');
    await page.locator('.coodyssee-select').waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({
      path: fileURLToPath(new URL('../docs/pictures/studio.png', import.meta.url)),
    });
  } finally {
    await site.close();
  }
}
