import type { Sheet } from '@coodyssee/logo/scene';
import { describe, expect, it } from 'vitest';
import { unsafePieces } from '../../packages/kit/src/page/safe.ts';
import { cardBack } from '../../packages/kit/src/supports/business-card/back.ts';
import { cardFront } from '../../packages/kit/src/supports/business-card/front.ts';
import { contactCards } from '../../packages/kit/src/supports/contact-card.ts';
import { glassSheet } from '../../packages/kit/src/supports/glass/glass-sheet.ts';
import { kakemono } from '../../packages/kit/src/supports/kakemono/kakemono.ts';
import { posterFormats } from '../../packages/kit/src/supports/poster/poster-format.ts';
import { posterSheet } from '../../packages/kit/src/supports/poster/poster-sheet.ts';
import type { KitOrder } from '../../packages/kit/src/supports/support.ts';
import { tableSign } from '../../packages/kit/src/supports/table-sign/table-sign.ts';
import { hardOrders, settings } from './kit-orders.ts';

const text = {
  title: 'Portes ouvertes à l’atelier',
  date: 'samedi 12 juin',
  place: 'Embrun',
  text: 'Venez ! '.repeat(9),
};
const legal = 'Coodyssée, société coopérative et participative · RCS Gap 508 536 364 · '.repeat(3);

const pages: Readonly<Record<string, (order: KitOrder) => readonly Sheet[]>> = {
  card: (order) => [
    cardFront(order),
    cardBack(order, { legal }),
    cardBack(order, { legal, codes: contactCards(order.member) }),
  ],
  poster: (order) =>
    posterFormats.flatMap((format) => [
      posterSheet(order, format, { title: text.title }).sheet,
      posterSheet(order, format, text).sheet,
    ]),
  kakemono: (order) => [kakemono(order).sheet],
  chevalet: (order) => [tableSign(order).sheet],
};

describe.each(Object.keys(pages))('the page of a %s', (name) => {
  it('keeps every word inside its margins, whoever the member is', () => {
    expect(hardOrders.length).toBe(10);
    for (const order of hardOrders)
      for (const sheet of pages[name]?.(order) ?? [])
        expect(unsafePieces(sheet, settings.print.safe)).toEqual([]);
  });

  it('says the member’s name to who cannot see it', () => {
    for (const order of hardOrders) {
      const heard = (pages[name]?.(order) ?? []).flatMap((sheet) => sheet.pieces.map((piece) => piece.text));
      expect(heard.join('\n').replaceAll('\n', ' ')).toContain(order.member.name);
    }
  });
});

it('leaves out what a member has not given', () => {
  for (const order of hardOrders.filter(({ member }) => !member.email)) {
    const heard = cardFront(order).pieces.map((piece) => piece.text);
    expect(heard.some((words) => words.includes('@'))).toBe(false);
  }
});

describe('a glass', () => {
  const [order] = hardOrders as [KitOrder];
  const slogan =
    'Ensemble, chacun son activité et tous dans le même élan, du premier devis au dernier kilomètre !';

  it.each([
    [240, 'by-hand', 230],
    [240, 'by-machine', 241],
  ] as const)('of %d mm laid %s is %d mm wide', (circumference, laid, width) => {
    expect(glassSheet(order, { slogan, circumference, laid }).sheet.width).toBe(width);
  });

  it('takes a sentence of 97 characters in three lines at the most, and refuses what would be too small', () => {
    const { sheet } = glassSheet(order, { slogan });
    const lines = sheet.pieces.at(-1)?.text.split('\n') ?? [];
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.join(' ')).toBe(slogan.replace(' !', '\u202f!'));
    expect(() => glassSheet(order, { slogan: slogan.repeat(8), height: 12 })).toThrow(
      /ne tient pas sur le verre/u,
    );
  });
});
