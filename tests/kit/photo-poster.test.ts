import type { KitOrder } from '@coodyssee/kit';
import type { PosterPhoto } from '@coodyssee/kit/sheets';
import { renderSheetSvg } from '@coodyssee/logo/svg';
import { bounds } from '@coodyssee/logo/vector';
import { describe, expect, it } from 'vitest';
import { unsafePieces } from '../../packages/kit/src/page/safe.ts';
import { posterFormats } from '../../packages/kit/src/supports/poster/poster-format.ts';
import { posterSheet } from '../../packages/kit/src/supports/poster/poster-sheet.ts';
import { realLogo } from '../own-logo/read.ts';
import { hardOrders, orderOf, settings } from './kit-orders.ts';

const text = { title: 'Portes ouvertes', date: 'Samedi 12 juin', place: 'Embrun', text: 'Venez voir.' };

/** A photograph that tells what was cut out of it. */
function photographed(order: KitOrder) {
  const sizes: { width: number; height: number }[] = [];
  const photo: PosterPhoto = {
    credit: 'Photo\u00a0: Camille Roux',
    cut: (size) => {
      sizes.push(size);
      return { png: new Uint8Array([1]), width: 1, height: 1 };
    },
  };
  return { order: { ...order, photo }, sizes };
}

const ubac = await orderOf({ name: 'Atelier Ubac', trade: 'Ébéniste', colour: '#0B7285' });

describe.each(posterFormats)('a photograph on a $label', (format) => {
  it('fills the sky from edge to edge, down into the line of snow, and no further', () => {
    for (const one of [ubac, { ...ubac, ownLogo: realLogo('usuel') }, ...hardOrders]) {
      const { order, sizes } = photographed(one);
      const { sheet } = posterSheet(order, format, text);
      const [sky] = sheet.pieces.filter(({ marks }) => marks.some(({ picture }) => picture));
      const box = bounds(sky?.marks[0]?.path ?? []);
      const { bleed } = settings.print;
      expect(box).toMatchObject({ x: -bleed, y: -bleed, width: format.width + 2 * bleed });
      expect(sizes).toEqual([{ width: box?.width, height: box?.height }]);
      // the member's ground begins under the snow
      const ground = sheet.pieces.find(({ tag }) => tag === 'artifact' && sky !== undefined)?.marks ?? [];
      expect(ground.length).toBeGreaterThan(0);
      const grounds = sheet.pieces[1]?.marks.map(({ path }) => bounds(path)).at(-1);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(grounds?.y ?? 0);
    }
  });

  it('has its author’s name on the snow, in reach of no knife, and no orange sky behind it', () => {
    const { order } = photographed(ubac);
    const { sheet } = posterSheet(order, format, text);
    const credit = sheet.pieces.find(({ text: said }) => said.startsWith('Photo'));
    const sky = bounds(sheet.pieces[0]?.marks[0]?.path ?? []);
    const words = bounds(credit?.marks[0]?.path ?? []);
    expect(credit?.size).toBe(8);
    expect((words?.y ?? 0) + (words?.height ?? 0) / 2).toBeCloseTo((sky?.y ?? 0) + (sky?.height ?? 0), 0);
    expect(unsafePieces(sheet, settings.print.safe)).toEqual([]);
    const plain = renderSheetSvg(posterSheet(ubac, format, text).sheet);
    expect(plain).toContain('fill="#ea5b0c"');
    expect(renderSheetSvg(sheet)).not.toContain('fill="#ea5b0c"');
  });
});
