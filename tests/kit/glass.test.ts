import { brand } from '@coodyssee/logo/brand';
import { renderSheetSvg } from '@coodyssee/logo/svg';
import type { Path } from '@coodyssee/logo/vector';
import { bounds } from '@coodyssee/logo/vector';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { unsafePieces } from '../../packages/kit/src/page/safe.ts';
import { glassSheet } from '../../packages/kit/src/supports/glass/glass-sheet.ts';
import { hardOrders, orderOf } from './kit-orders.ts';

const order = await orderOf({ name: 'Atelier Ubac' });
const byMachine = { laid: 'by-machine' } as const;

/** Heads are the round marks of the drawing that is not heard. */
const rowOf = (options: Parameters<typeof glassSheet>[1]) => {
  const { sheet } = glassSheet(order, options);
  const row = sheet.pieces.find(({ tag }) => tag === 'artifact');
  const boxes = (row?.marks ?? []).map(({ path }) => bounds(path as Path));
  return { sheet, row, heads: boxes.filter((box) => box && Math.abs(box.width - box.height) < 1e-6) };
};

describe('a glass', () => {
  it.each([180, 240, 251.3])('of %d mm has people all round, two by two, who meet again', (circumference) => {
    const { sheet, heads } = rowOf({ ...byMachine, circumference });
    expect(heads.length % 2).toBe(0);
    expect(heads.length).toBeGreaterThan(20);
    const axes = heads.map((box) => (box?.x ?? 0) + (box?.width ?? 0) / 2);
    const steps = axes.map((x, i) => (axes[i + 1] ?? (axes[0] as number) + circumference) - x);
    for (const step of steps) expect(step).toBeCloseTo(circumference / heads.length, 9);
    expect(sheet.width).toBe(circumference + 1);
  });

  it('overlaps itself in the very same drawing', () => {
    const { sheet, row } = rowOf({ ...byMachine, circumference: 200 });
    const [snow] = row?.marks ?? [];
    expect(snow?.rule).toBe('evenodd');
    const scale = 40;
    const pieces = row && snow ? [{ ...row, marks: [snow] }] : [];
    const { pixels, width, height } = new Resvg(renderSheetSvg({ ...sheet, pieces }), {
      background: 'white',
      fitTo: { mode: 'width', value: sheet.width * scale },
    }).render();
    const at = (x: number, y: number) => pixels[(y * width + x) * 4] ?? 255;
    let different = 0;
    for (let y = 0; y < height; y += 1)
      for (let x = 4; x < scale - 4; x += 1)
        if (Math.abs(at(x, y) - at(x + 200 * scale, y)) > 128) different += 1;
    expect(different).toBeLessThan(20);
    expect(pixels.some((byte, i) => i % 4 === 0 && byte < 10)).toBe(true);
  });

  it('leaves the film between its ends, and one ink on it', () => {
    for (const options of [{}, byMachine, { height: 60 }, { circumference: 150, height: 30 }])
      for (const one of [...hardOrders, order]) {
        const { sheet } = glassSheet(one, options);
        for (const { marks } of sheet.pieces)
          for (const { path, ink } of marks) {
            const box = bounds(path);
            expect(ink).toBe(brand.inks.black);
            expect(box?.x).toBeGreaterThanOrEqual(-1e-6);
            expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(sheet.width + 1e-6);
            expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet.height);
          }
      }
  });

  it('keeps every accent from the edge, and the words from the people', async () => {
    const names = [
      'Ô',
      'Ếch Ộp',
      'Phở Đường Núi',
      'ÉCHAPPÉE ÀÎÔÛ Çà et là, Ǻngström et Ũnivers de Žižkov',
      'ญู่ปู่',
    ];
    const orders = await Promise.all(names.map((name) => orderOf({ name })));
    for (const one of [...orders, ...hardOrders])
      for (const height of [30, 40, 60]) {
        const { sheet } = glassSheet(one, { height });
        expect(unsafePieces(sheet, 2)).toEqual([]);
        const low = (pieces: typeof sheet.pieces) =>
          Math.max(
            ...pieces.flatMap(({ marks }) =>
              marks.map(({ path }) => (bounds(path)?.y ?? 0) + (bounds(path)?.height ?? 0)),
            ),
          );
        const words = sheet.pieces.filter(({ tag }) => tag === 'paragraph');
        const row = sheet.pieces.find(({ tag }) => tag === 'artifact');
        const heads = row?.marks.slice(1).map(({ path }) => bounds(path)?.y ?? height) ?? [height];
        expect(low(words)).toBeLessThan(Math.min(...heads));
      }
  });

  it('keeps the words alone where there is no room for people', () => {
    expect(rowOf({ height: 24 }).row).toBeUndefined();
    expect(rowOf({ height: 40 }).row).toBeDefined();
  });
});
