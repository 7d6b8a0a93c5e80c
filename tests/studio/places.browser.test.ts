import type { Locator, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, overflowOf, violationsOf } from '../site/visit.ts';
import { noTrouble, openStudio, phone, type Studio, settle, wide } from './site.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

const ubac = `#${new URLSearchParams({ nom: 'Atelier Ubac', metier: 'Ébéniste', couleur: 'vert sapin' })}`;
const long = 'Les Compagnons de l’Échappée belle, ébénisterie & œuvres bois';
const placeCount = 10;

/** The room, once all its pictures are there. */
async function places(page: Page) {
  const room = page.locator('.studio-places');
  await room
    .locator('.studio-place-picture > svg')
    .nth(placeCount - 1)
    .waitFor();
  return room;
}

/** The parts of the room that reach over its sides. */
const outsideOf = (room: Locator, part: string) =>
  room.evaluate((element, selector) => {
    const { left, right } = element.getBoundingClientRect();
    return [...element.querySelectorAll(`${selector} > *`)]
      .filter((each) => {
        const box = each.getBoundingClientRect();
        return box.left < left - 0.5 || box.right > right + 0.5;
      })
      .map((each) => each.parentElement?.dataset.place ?? each.tagName);
  }, part);

const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const millimetre = (page: Page) =>
  page
    .locator('.studio-real-paper svg')
    .evaluate(
      (paper) => paper.getBoundingClientRect().width / (paper as SVGSVGElement).viewBox.baseVal.width,
    );

describe('the places', () => {
  it('show the badge ten times, and say each in a sentence', async () => {
    const { page, trouble } = await studio.open(wide, ubac);
    const room = await places(page);
    const captions = await room.locator('.studio-place figcaption').allInnerTexts();
    expect(captions).toHaveLength(placeCount);
    for (const caption of captions) expect(caption).toMatch(/^.+\n.+, .+\n.+\.$/s);
    expect(captions.join('\n')).toContain('Le blanc s’y lit bien');
    expect(await room.locator('.studio-place-picture > svg:not([aria-hidden=true])').count()).toBe(0);
    expect(trouble).toEqual(noTrouble);
    await page.close();
  });

  it('take no more room than the page has, whatever the name', async () => {
    const { page } = await studio.open(wide, `#${new URLSearchParams({ nom: long })}`);
    for (const width of [1440, 768, 360, 320]) {
      await lookAt(page, { mode: 'light', width });
      const room = await places(page);
      expect(await overflowOf(page), `${width} px`).toBeLessThanOrEqual(0);
      if (width >= 768) expect(await outsideOf(room, '.studio-place'), `${width} px`).toEqual([]);
      expect(await outsideOf(room, '.studio-vision'), `${width} px`).toEqual([]);
    }
    await page.close();
  });

  it('are a row on a phone that the keyboard moves along', async () => {
    const { page } = await studio.open(phone, ubac);
    const row = (await places(page)).locator('.studio-gallery');
    await row.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => row.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await page.close();
  });

  it('keep the last badge while a name cannot be drawn, and say so', async () => {
    const { page } = await studio.open(wide, ubac);
    const room = await places(page);
    const before = await room.locator('[data-place=van] svg').innerHTML();
    await page.getByRole('textbox', { name: /^Nom de votre activité/ }).fill('\u{12000}\u{12001}');
    await room.getByText(/voici le dernier badge/).waitFor();
    expect(await room.locator('[data-place=van] svg').innerHTML()).toBe(before);
    expect(
      await room
        .locator('.studio-place-picture')
        .first()
        .evaluate((each) => getComputedStyle(each).opacity),
    ).toBe('0.4');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('leave axe nothing to find, %s', async (mode) => {
    const { page } = await studio.open({ mode, width: 1440 }, ubac);
    await places(page);
    await page.getByRole('button', { name: 'Mesurer cet écran' }).click();
    expect(await violationsOf(page, '.studio-places')).toEqual([]);
    await lookAt(page, { mode, width: 360 });
    expect(await violationsOf(page, '.studio-places')).toEqual([]);
    await page.close();
  });
});

describe('the printed size', () => {
  it('is measured once by the keyboard, kept over a visit, and forgotten when told', async () => {
    const { page } = await studio.open(wide, ubac);
    await places(page);
    expect(await millimetre(page)).toBeCloseTo(96 / 25.4, 2);
    await page.getByRole('button', { name: 'Mesurer cet écran' }).click();
    await slider(page, 'Taille du dessin').focus();
    for (let press = 0; press < 22; press++) await page.keyboard.press('ArrowRight');
    expect(await slider(page, 'Taille du dessin').getAttribute('aria-valuetext')).toBe(
      '4,00 pixels par millimètre',
    );
    // the bank card on the screen, with the margin round its outline
    const card = await page.locator('[data-gauge=card]').boundingBox();
    expect(card?.width).toBeCloseTo(87.6 * 4, 0);
    await page.getByRole('button', { name: 'C’est mesuré' }).click();
    await page.reload();
    await settle(page);
    await places(page);
    expect(await millimetre(page)).toBeCloseTo(4, 2);
    await page.getByRole('button', { name: 'Oublier la mesure' }).click();
    expect(await millimetre(page)).toBeCloseTo(96 / 25.4, 2);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('scale'))),
    ).toEqual([]);
    await page.close();
  });

  it('gives way to a simpler badge under the least width, and says it', async () => {
    const { page } = await studio.open(wide, ubac);
    await places(page);
    const said = async () => (await page.locator('.studio-real [role=status]').innerText()).normalize('NFKC');
    expect(await said()).toBe('Bandeau, 67 mm de large.');
    await slider(page, 'Largeur imprimée').focus();
    await page.keyboard.press('Home');
    expect(await said()).toBe('À 5 mm, « Bandeau » ne se lirait plus : voici « Symbole seul ».');
    await page.keyboard.press('End');
    expect(await page.locator('[data-width-mm]').getAttribute('data-width-mm')).toBe('120');
    await page.close();
  });
});

/** The brand orange through the published matrices, on linear light, as culori converts to it and back. */
const orangeSeen = {
  usual: [234, 91, 12],
  protan: [133, 117, 0],
  deutan: [168, 149, 0],
  tritan: [255, 51, 79],
};

it('shows the colours that other eyes see', async () => {
  const { page } = await studio.open(wide, ubac);
  await places(page);
  for (const [id, wanted] of Object.entries(orangeSeen)) {
    const picture = page.locator(`[data-vision=${id}] svg`);
    await picture.scrollIntoViewIfNeeded();
    const { width, height, data } = PNG.sync.read(await picture.screenshot());
    const seen = commonest(data, width * height);
    const near = seen.filter((colour) =>
      wanted.every((value, at) => Math.abs((colour[at] ?? 0) - value) <= 3),
    );
    expect(near.length, `${id}: ${seen.join(' | ')}`).toBeGreaterThan(0);
  }
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.close();
});

/** The colours that most pixels have after white: the disc’s, the ground’s and the words’ are among them. */
function commonest(data: Uint8Array, pixels: number): readonly (readonly number[])[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels; at++) {
    const colour = data.slice(at * 4, at * 4 + 3).join();
    if (colour !== '255,255,255') counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([colour]) => colour.split(',').map(Number));
}
