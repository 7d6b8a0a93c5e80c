import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import { expect, it } from 'vitest';
import { stickers } from '../../packages/kit/src/supports/stickers/sticker-sheets.ts';
import { unpackPdf } from '../export/readers.ts';
import { orderOf } from './kit-orders.ts';

it('a sticker goes to the printer with its cut on a plate of its own', async () => {
  const order = await orderOf({ name: 'Atelier Ubac', trade: 'Ébéniste', colour: 'seagreen' });
  const [, draw] = stickers(order);
  if (!draw) throw new Error('There is no second sticker.');
  const pdf = await renderSheetsPdf([draw().sheet], { colour: 'print' });
  expect(await unpackPdf(pdf)).toMatch(/\/Separation\s+\/CutContour/u);
});
