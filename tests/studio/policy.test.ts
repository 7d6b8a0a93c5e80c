import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noTrouble, opening, openStudio, type Studio, wide } from './site.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
}, opening);
afterAll(() => studio?.close());

describe('the built studio', () => {
  it('is built without a warning', () => {
    expect(studio.said).not.toMatch(/warn|\(!\)|▲/i);
  });

  it('opens without trouble from a folder of a site', async () => {
    const { page, trouble } = await studio.open(wide, '#nom=Atelier%20Ubac');
    await page
      .getByRole('img', { name: /Atelier Ubac/ })
      .first()
      .waitFor();
    await page.close();
    expect(trouble).toEqual(noTrouble);
  });

  it('cannot ask anything of anyone else', async () => {
    const { page, trouble } = await studio.open(wide);
    const answer = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    await page.evaluate(async () => {
      const image = new Image();
      image.src = 'https://example.com/pixel.png';
      await new Promise((done) => image.addEventListener('error', done));
    });
    await page.close();
    expect(answer).toBe('refused');
    expect(trouble.violations).toEqual([
      'connect-src https://example.com/',
      'img-src https://example.com/pixel.png',
    ]);
    expect([trouble.outside, trouble.left]).toEqual([[], []]);
  });
});
