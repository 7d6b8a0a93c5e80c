import type { Sheet } from '@coodyssee/logo/scene';
import { renderSheetSvg } from '@coodyssee/logo/svg';
import { bounds, unite } from '@coodyssee/logo/vector';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { kakemono } from '../../packages/kit/src/supports/kakemono/kakemono.ts';
import { posterFormats } from '../../packages/kit/src/supports/poster/poster-format.ts';
import { posterSheet } from '../../packages/kit/src/supports/poster/poster-sheet.ts';
import { tableSign } from '../../packages/kit/src/supports/table-sign/table-sign.ts';
import { realLogo } from '../own-logo/read.ts';
import { hardOrders, orderOf } from './kit-orders.ts';

const teal = '#0b7285';
const order = await orderOf({
  name: 'Atelier Ubac',
  trade: 'Ébéniste',
  person: 'Camille Roux',
  colour: teal,
  phone: '04 65 71 00 01',
  website: 'https://atelier-ubac.example/',
});
const led = { ...order, ownLogo: realLogo('usuel') };
const text = { title: 'Portes ouvertes à l’atelier', date: 'Samedi 12 juin' };

/** The part of a page in the member's colour, by its pixels. */
function shareOf(sheet: Sheet): number {
  const { pixels } = new Resvg(renderSheetSvg(sheet), { fitTo: { mode: 'width', value: 300 } }).render();
  const wanted = Number.parseInt(teal.slice(1), 16);
  let count = 0;
  for (let i = 0; i < pixels.length; i += 4)
    if ((((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0)) === wanted)
      count += 1;
  return count / (pixels.length / 4);
}

describe('the ground is the member’s: at least 22 % of', () => {
  it.each(posterFormats.flatMap((format) => [order, led].map((one) => [format.label, one, format] as const)))(
    'a %s',
    (_, one, format) => expect(shareOf(posterSheet(one, format, text).sheet)).toBeGreaterThan(0.22),
  );

  it.each([order, led])('a kakemono', (one) => expect(shareOf(kakemono(one).sheet)).toBeGreaterThan(0.22));
});

const boxOf = ({ marks }: Sheet['pieces'][number]) => unite(marks.map(({ path }) => bounds(path)));

describe('a kakemono', () => {
  it('has the name at the height of the eyes, the rest in reach, and nothing to read under 60 cm', () => {
    for (const one of [...hardOrders, order, led]) {
      const { pieces, height } = kakemono(one).sheet;
      const read = pieces
        .filter(({ tag }) => tag !== 'artifact')
        .map((piece) => ({ ...piece, box: boxOf(piece) }));
      for (const { box } of read)
        expect(height - (box?.y ?? 0) - (box?.height ?? 0)).toBeGreaterThanOrEqual(600);
      const name = read.find(({ tag }) => tag === 'heading-1')?.box;
      if (name) expect(height - name.y - name.height).toBeGreaterThanOrEqual(1410);
      const code = read.find(({ text: said }) => said.startsWith('Code QR'))?.box;
      if (code) expect([height - code.y, height - code.y - code.height]).toEqual([1294, 1058]);
    }
  });
});

it('sets a person on a table sign at 60 points or more, and in its middle', () => {
  const { pieces, width } = tableSign(order).sheet;
  const person = pieces.find(({ text: said }) => said === 'Camille Roux');
  const box = person && boxOf(person);
  expect(person?.size).toBeGreaterThanOrEqual(60);
  expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(width / 2, 6);
});
