import { assembleKit, type KitFile, supports } from '@coodyssee/kit';
import { inspectPdf } from '@coodyssee/preflight';
import { inks } from '@coodyssee/tokens';
import { unzlibSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { orderFor, ubac, whole } from './order.ts';

const orangeSpot = 'PANTONE 021 C';

/** All that a file's streams say, those that are text. */
function contentsOf(bytes: Uint8Array): string {
  const starts = Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/\/FlateDecode[\s\S]*?>>\s*stream\r?\n/g);
  return [...starts]
    .map((start) => Buffer.from(unzlibSync(bytes.subarray(start.index + start[0].length))).toString('latin1'))
    .join('\n');
}

/** An ink as four numbers of a content. */
const inFourInks = (cmyk: readonly number[]): string => `${cmyk.map((part) => part / 100).join(' ')} k\n`;

describe('a kit whose settings name plates', () => {
  let printed: readonly KitFile[];
  beforeAll(async () => {
    const order = await orderFor(ubac, { ...whole, print: { orangeSpot, whiteSpot: 'Blanc couvrant' } });
    printed = (await assembleKit(order, supports)).files.filter(({ is }) => is.format === 'print');
  });

  it('prints the cooperative’s orange with its spot wherever it is, and never in four inks', () => {
    const withSpot = printed.filter(({ path, bytes }) => inspectPdf(path, bytes).spots.includes(orangeSpot));
    for (const { path, bytes } of printed)
      expect(contentsOf(bytes), path).not.toContain(inFourInks(inks.orange.cmyk));
    for (const folder of ['badges', 'carte-de-visite', 'autocollants', 'kakemono'])
      expect(
        withSpot.some(({ path }) => path.includes(`/${folder}/`)),
        folder,
      ).toBe(true);
  });

  it('prints a badge in white alone on the plate of that name, and on no other', () => {
    const white = printed.filter(({ is }) => is.inks === 'white');
    expect(white.length).toBeGreaterThan(2);
    for (const { path, bytes, is } of white) {
      const { spots, spaces, traits } = inspectPdf(path, bytes);
      expect({ path, spots, spaces, blank: traits['blank-page'] }).toEqual({
        path,
        spots: ['Blanc couvrant'],
        spaces: ['spot'],
        blank: undefined,
      });
      expect(is.colourSpace).toBe('spot');
    }
  });
});
