import type { OwnLogo, Sheet } from '@coodyssee/logo/scene';
import { renderSheetSvg } from '@coodyssee/logo/svg';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { setAddress } from '../../packages/kit/src/page/address.ts';
import { inkBox, unsafePieces } from '../../packages/kit/src/page/safe.ts';
import { cardBack } from '../../packages/kit/src/supports/business-card/back.ts';
import { cardFront } from '../../packages/kit/src/supports/business-card/front.ts';
import { labelFormats } from '../../packages/kit/src/supports/labels/label-formats.ts';
import { labelSheet } from '../../packages/kit/src/supports/labels/label-sheet.ts';
import { memberColours } from '../../packages/kit/src/supports/member-colour.ts';
import { discHeight, discReach } from '../../packages/kit/src/supports/scenery.ts';
import { readable } from '../../packages/kit/src/supports/stickers/sticker.ts';
import { stickers } from '../../packages/kit/src/supports/stickers/sticker-sheets.ts';
import { realLogo } from '../own-logo/read.ts';
import { orderOf, settings } from './kit-orders.ts';

const person = { person: 'Camille Roux', phone: '04 65 71 00 01', email: 'contact@atelier-ubac.example' };
const order = await orderOf({ name: 'Atelier Ubac', trade: 'Ébéniste', colour: '#0B7285', ...person });
const legal = 'Coodyssée, Scop SARL à capital variable · RCS Gap 508 536 364';
const logos = ['usuel', 'rondelle', 'tres-large', 'tres-haut'] as const;

/** Part of a page that is of one colour, counted in pixels. */
function shareOf(sheet: Sheet, colour: string): number {
  const image = new Resvg(renderSheetSvg(sheet), { fitTo: { mode: 'width', value: 600 } }).render();
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const { pixels, width, height } = image;
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if (wanted.every((part, channel) => Math.abs(part - (pixels[at + channel] ?? 0)) <= 2)) count += 1;
  return count / (width * height);
}

describe('a member’s ground', () => {
  const { screen } = memberColours(order.member).surface;

  it.each([
    ['front of a card', cardFront(order), 0.35],
    ['front with their own logo', cardFront({ ...order, ownLogo: realLogo('usuel') }), 0.35],
    ['back of a card', cardBack(order, { legal }), 0.22],
  ] as const)('is a large part of the %s', (_, sheet, least) => {
    expect(shareOf(sheet, screen)).toBeGreaterThanOrEqual(least);
  });

  it('is of the colour they gave, pale or dark, with words that are read on it', async () => {
    for (const [colour, words] of [
      ['#E0A000', '#1e2b33'],
      ['#1a1a1a', '#ffffff'],
    ] as const) {
      const other = await orderOf({ name: 'Ô', colour, phone: person.phone });
      expect(memberColours(other.member).surface.screen.toLowerCase()).toBe(colour.toLowerCase());
      const phone = cardFront(other).pieces.find(({ text }) => text.includes('71'));
      expect(phone?.marks[0]?.ink.screen.toLowerCase()).toBe(words);
    }
  });
});

describe('a member’s own logo', () => {
  it.each(logos)('%s leads the card, and is 1.6 times the disc at the least', (name) => {
    const ownLogo: OwnLogo = realLogo(name);
    const sheet = cardFront({ ...order, ownLogo });
    expect(unsafePieces(sheet, settings.print.safe)).toEqual([]);
    const [logo] = sheet.pieces.filter(({ tag }) => tag === 'figure');
    expect(logo?.text).toBe('Logo Atelier Ubac');
    const box = logo && inkBox(logo);
    const sky =
      sheet.pieces[0]?.marks.filter(({ ink }) => ink.name === 'orange').map(({ path }) => path) ?? [];
    const disc = inkBox({
      tag: 'artifact',
      text: '',
      marks: sky.map((path) => ({ path, rule: 'evenodd', ink: memberColours(order.member).surface })),
    });
    const unit = (disc?.width ?? 0) / (2 * discReach);
    expect(unit).toBeGreaterThan(0);
    const surface = (box?.width ?? 0) * (box?.height ?? 0);
    expect(surface).toBeGreaterThan(0.999 * 1.6 * unit ** 2 * 2 * discReach * discHeight);
  });

  it('leads a sticker and the labels that are wide enough for it', () => {
    const own = { ...order, ownLogo: realLogo('usuel') };
    const [, , landscape] = stickers(own);
    expect(landscape?.().sheet.pieces.map(({ text }) => text)).toContain('Logo Atelier Ubac');
    const [parcel] = labelFormats.filter(({ id }) => id === 'L7163');
    const marks = (each: typeof order) =>
      parcel ? labelSheet(each, parcel).sheet.pieces[0]?.marks.length : 0;
    expect(marks(own)).not.toBe(marks(order));
  });
});

it('keeps a sticker’s words from the blade, dark ones as well as white ones', async () => {
  for (const colour of ['#0B7285', '#E0A000']) {
    const other = await orderOf({ name: 'Atelier Ubac', trade: 'Ébéniste', colour });
    for (const draw of stickers(other)) expect(unsafePieces(draw().sheet, readable)).toEqual([]);
  }
});

it('prints a sheet of cards with the card itself', () => {
  const [cards] = labelFormats.filter(({ id }) => id === 'LP800');
  const heard = cards ? labelSheet(order, cards).sheet.pieces.map(({ text }) => text) : [];
  expect(heard.filter((text) => text === 'Camille Roux')).toHaveLength(1);
});

it('goes on with a long address in the next line, after its @ where both halves fit', () => {
  const style = { weight: 500, size: 8, least: 7, ink: memberColours(order.member).surface } as const;
  const lines = (width: number) =>
    setAddress('contact@atelier-ubac.example', style, { typesetter: order.typesetter, width }).map(
      ({ text }) => text,
    );
  expect(lines(60)).toEqual(['contact@atelier-ubac.example']);
  expect(lines(30)).toEqual(['contact@', 'atelier-ubac.example']);
  expect(lines(12).join('')).toBe('contact@atelier-ubac.example');
});
