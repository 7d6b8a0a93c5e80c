import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumedScale, gaugeFor, gauges, readScale, scaleRange, writeScale } from './calibration.ts';

const scales = fc.double({ min: scaleRange.least, max: scaleRange.most, noNaN: true });
const dots = fc.constantFrom(0.5, 0.9, 1, 1.25, 1.5, 2, 3);

describe('a measured screen', () => {
  it('is 96 px to the inch before anybody measured it', () => {
    expect(assumedScale * 25.4).toBeCloseTo(96, 9);
    expect(readScale(null, 1)).toBeUndefined();
  });

  it('is found again as it was kept', () => {
    fc.assert(
      fc.property(scales, dots, (scale, ratio) => {
        expect(readScale(writeScale(scale, ratio), ratio)).toBeCloseTo(scale, 3);
      }),
    );
  });

  it('stays true when the page is zoomed: the px grow, the millimetre does not', () => {
    const kept = writeScale(4, 1);
    expect(readScale(kept, 1.25)).toBeCloseTo(3.2, 9);
    expect(readScale(kept, 2)).toBeCloseTo(2, 9);
  });

  it.each(['', ' ', 'NaN', 'Infinity', '-4', '0', '0.01', '4000', 'quatre', '{"scale":4}'])(
    'is not believed where %j was kept',
    (kept) => {
      expect(readScale(kept, 1)).toBeUndefined();
    },
  );
});

describe('what it is measured with', () => {
  it('has its standard’s sizes', () => {
    // ISO/IEC 7810 ID-1; Council Regulation (EC) 975/98
    expect(gauges.card).toMatchObject({ width: 85.6, height: 53.98 });
    expect(gauges.coin.width).toBe(23.25);
  });

  it('is a coin on a telephone, whose screen no card fits on, and a card on a computer', () => {
    // px of the page, and px to the millimetre
    for (const [room, scale] of [
      [288, 6.3],
      [328, 6.1],
      [390, 4.4],
      [500, 4.3],
    ] as const) {
      const { width } = gauges[gaugeFor(room)];
      expect(width * scale, `${room} px`).toBeLessThanOrEqual(room);
    }
    expect(gaugeFor(328)).toBe('coin');
    expect(gaugeFor(500)).toBe('card');
  });
});
