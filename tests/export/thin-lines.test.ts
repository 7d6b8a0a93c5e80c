import { inks } from '@coodyssee/tokens';
import { expect, test } from 'vitest';
import { type PrintSheetsOptions, renderSheetsPdf } from '../../packages/logo/src/export/pdf/index.ts';
import { rectanglePath } from '../../packages/logo/src/geometry/polygon.ts';
import type { Piece } from '../../packages/logo/src/scene/sheet.ts';

/** Two bars of 1 mm with 0.2 mm between them, in one outline. */
const bars: Piece = {
  tag: 'figure',
  text: 'Deux barres',
  marks: [
    {
      path: [...rectanglePath(8, 8, 20, 1), ...rectanglePath(8, 9.2, 20, 1)],
      rule: 'nonzero',
      ink: inks.noir,
    },
  ],
};

const print = (options: Partial<PrintSheetsOptions>) =>
  renderSheetsPdf([{ width: 40, height: 20, bleed: 0, title: 'Deux barres', pieces: [bars] }], {
    colour: 'print',
    ...options,
  });

test.each([
  [{ minimumStroke: 0.3 }, /blanc entre deux traits/],
  [{ minimumGap: 0.3 }, /blanc entre deux traits/],
  [{ minimumStroke: 1.1, minimumGap: 0 }, /un trait de 1\u00a0mm/],
  [{ minimumStroke: 0.3, minimumGap: -1 }, /blanc minimal/],
] as const)('%j is refused', async (limits, why) => {
  await expect(print(limits)).rejects.toThrow(why);
});

test.each([[{ minimumStroke: 0.3, minimumGap: 0 }], [{ minimumStroke: 0.2 }], [{}]])(
  '%j is printed',
  async (limits) => {
    await expect(print(limits)).resolves.toBeInstanceOf(Uint8Array);
  },
);
