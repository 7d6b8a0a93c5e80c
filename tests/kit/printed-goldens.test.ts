import { createHash } from 'node:crypto';
import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import type { Sheet } from '@coodyssee/logo/scene';
import { renderSheetSvg } from '@coodyssee/logo/svg';
import { expect, it } from 'vitest';
import { cardBack } from '../../packages/kit/src/supports/business-card/back.ts';
import { cardFront } from '../../packages/kit/src/supports/business-card/front.ts';
import { kakemono } from '../../packages/kit/src/supports/kakemono/kakemono.ts';
import { posterFormats } from '../../packages/kit/src/supports/poster/poster-format.ts';
import { posterSheet } from '../../packages/kit/src/supports/poster/poster-sheet.ts';
import { stickers } from '../../packages/kit/src/supports/stickers/sticker-sheets.ts';
import { orderOf } from './kit-orders.ts';

const order = await orderOf({
  name: 'Atelier Ubac',
  trade: 'Ébéniste',
  person: 'Camille Roux',
  colour: 'seagreen',
  phone: '04 65 71 00 01',
  website: 'https://atelier-ubac.example/',
});
const [poster] = posterFormats;

/** Looked at and found good; a change that is meant is blessed with `npm test -- tests/kit/printed-goldens -u`. */
const looked = {
  card: [cardFront(order), cardBack(order, { legal: 'Coodyssée · RCS Gap 508 536 364' })],
  sticker: [stickers(order)[1]?.().sheet as Sheet],
  kakemono: [kakemono(order).sheet],
  poster: [posterSheet(order, poster as NonNullable<typeof poster>, { title: 'Portes ouvertes' }).sheet],
} satisfies Record<string, readonly Sheet[]>;

const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

it('draws the pages that were looked at', async () => {
  const digests = Object.entries(looked).flatMap(([name, sheets]) =>
    sheets.map((sheet, i) => [`${name}-${i + 1}`, digest(renderSheetSvg(sheet, { bleed: true }))]),
  );
  const table = `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`;
  await expect(table).toMatchFileSnapshot('printed-goldens.json');
});

it('writes the same bytes for the printer twice', async () => {
  const write = () => renderSheetsPdf(looked.card, { colour: 'print', marks: true });
  expect(digest(await write())).toBe(digest(await write()));
});
