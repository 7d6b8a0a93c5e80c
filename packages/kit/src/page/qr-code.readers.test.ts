import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import type { Sheet } from '@coodyssee/logo/scene';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { run, withFile } from '../../../../tests/export/readers.ts';
import { leastQrWidth, qrCode } from './qr-code.ts';

const texts = [
  'https://atelier-ubac.example/',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Roux;Camille\r\nFN:Camille Roux\r\nORG:L’Échappée belle\r\nTEL:+33465710001\r\nEND:VCARD\r\n',
  'https://xn--fiqs8s.example/墨山书院?é=ô',
];

const sheetOf = (text: string, width: number): Sheet => ({
  width: 40,
  height: 40,
  bleed: 0,
  title: 'Essai',
  pieces: [qrCode(text, { x: 2, y: 2, width, alternative: 'Code' })],
});

/** The print file as a telephone would see it: pixels of a page, at 300 dpi. */
async function photograph(pdf: Uint8Array) {
  const picture = await withFile(pdf, 'code.pdf', (file) => run('pdftoppm', ['-r', '300', file], 'latin1'));
  const [head = '', width = '', height = ''] = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(picture) ?? [];
  const bytes = Buffer.from(picture.slice(head.length), 'latin1');
  return { width: Number(width), height: Number(height), data: new Uint8Array(bytes) };
}

describe('a QR code', () => {
  it.each(texts)('is read back from the printer’s file at its least size: %s', async (text) => {
    const pdf = await renderSheetsPdf([sheetOf(text, leastQrWidth(text))], { colour: 'print' });
    expect(decodeQR(await photograph(pdf))).toBe(text);
  });

  it('is refused where its squares would be under 0.4 mm, with the size that works', () => {
    const [, card = ''] = texts;
    expect(() => sheetOf(card, 12)).toThrow(/au moins \d+(?:,\d)?\u00a0mm/u);
  });
});
