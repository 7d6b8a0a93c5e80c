import { bounds, measureThinness, type Path, type Point, rectanglePath } from '@coodyssee/logo/vector';
import { inks } from '@coodyssee/tokens';
import { describe, expect, it } from 'vitest';
import { peopleButton, sealButton } from '../../packages/kit/src/supports/button-badges/button-sheets.ts';
import { presses } from '../../packages/kit/src/supports/button-badges/presses.ts';
import { machines } from '../../packages/kit/src/supports/marking/machines.ts';
import { markDrawing } from '../../packages/kit/src/supports/marking/mark-drawing.ts';
import { pressFile } from '../../packages/kit/src/supports/press-files.ts';
import { stickers } from '../../packages/kit/src/supports/stickers/sticker-sheets.ts';
import { hardOrders, orderOf } from './kit-orders.ts';

const order = await orderOf({ name: 'Atelier Ubac', trade: 'Ébéniste', colour: 'seagreen' });

const ends = (path: Path): readonly Point[] =>
  path.flatMap((command) => (command[0] === 'Z' ? [] : [command.slice(-2) as unknown as Point]));

/** Points along a path, close enough that no corner hides between two. */
function along(path: Path): readonly Point[] {
  let pen: Point = [0, 0];
  return path.flatMap((command): readonly Point[] => {
    if (command[0] === 'Z') return [];
    const from = pen;
    pen = command.slice(-2) as unknown as Point;
    if (command[0] === 'M') return [pen];
    const controls =
      command[0] === 'C'
        ? [
            [command[1], command[2]],
            [command[3], command[4]],
          ]
        : [from, pen];
    const [[x1, y1], [x2, y2]] = controls as [Point, Point];
    return Array.from({ length: 40 }, (_, i): Point => {
      const t = (i + 1) / 40;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
      return [a * from[0] + b * x1 + c * x2 + d * pen[0], a * from[1] + b * y1 + c * y2 + d * pen[1]];
    });
  });
}

/** What was drawn, or the refusal of a name that this form cannot hold. */
function orRefusal<T>(draw: () => T): T | { readonly refusal: unknown } {
  try {
    return draw();
  } catch (refusal) {
    expect(refusal).toHaveProperty('code', 'does-not-fit');
    return { refusal };
  }
}

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

describe('a sticker', () => {
  const drawn = stickers(order).map((draw) => draw());

  it.each(drawn.map(({ part, sheet }) => ({ part, sheet })))(
    '$part is cut along one closed line of few nodes',
    ({ sheet }) => {
      const [cut = []] = sheet.cuts ?? [];
      expect(sheet.cuts).toHaveLength(1);
      expect(cut.filter(([name]) => name === 'M')).toHaveLength(1);
      expect(cut.at(-1)).toEqual(['Z']);
      expect(cut.length).toBeLessThan(20);
      const box = bounds(cut);
      expect(box?.width).toBeCloseTo(sheet.width, 2);
      expect(box?.height).toBeCloseTo(sheet.height, 2);
    },
  );

  it('keeps 3 mm from the blade, whoever the member is', () => {
    const drawn = hardOrders.flatMap((hard) => stickers(hard).map((draw) => orRefusal(draw)));
    const sheets = drawn.flatMap((result) => ('sheet' in result ? [result.sheet] : []));
    expect(sheets.length).toBeGreaterThan(24);
    for (const sheet of sheets) {
      const cut = along(sheet.cuts?.[0] ?? []);
      const drawn = sheet.pieces.filter(({ tag }) => tag !== 'artifact');
      const printed = drawn.flatMap(({ marks }) => marks.flatMap(({ path }) => ends(path)));
      const nearest = cut.map((at) => Math.min(...printed.map((point) => distance(at, point))));
      expect(Math.min(...nearest)).toBeGreaterThan(2.99);
    }
  });

  it.each(drawn)('$part has its ground 2 mm outside the blade, all along it', ({ sheet }) => {
    const [cut, ground] = [along(sheet.cuts?.[0] ?? []), along(sheet.pieces[0]?.marks[0]?.path ?? [])];
    const gaps = ground.map((point) => Math.min(...cut.map((at) => distance(at, point))));
    expect(Math.min(...gaps)).toBeGreaterThan(1.99);
    expect(Math.max(...gaps)).toBeLessThan(2.1);
    expect(sheet.bleed).toBe(2);
  });
});

describe.each(presses)('a button of $size mm', (press) => {
  it('wraps its colour past the cut and keeps its words in what is seen', () => {
    const people = peopleButton(order, press);
    const ground = bounds(people.pieces[0]?.marks[0]?.path ?? []);
    expect(ground?.x).toBeCloseTo(-people.bleed, 6);
    expect(ground?.width).toBeCloseTo(press.cut + 2 * people.bleed, 6);
    const seal = sealButton(order, press)?.sheet;
    const centre: Point = [press.cut / 2, press.cut / 2];
    const read = seal?.pieces.flatMap(({ marks }) => marks.flatMap(({ path }) => ends(path))) ?? [];
    expect(Math.max(0, ...read.map((point) => distance(point, centre)))).toBeLessThan(press.live / 2 + 1e-6);
    expect(seal === undefined).toBe(press.size === 25);
  });
});

it('a line that its tool does not hold is refused, whatever drew it', async () => {
  const hair = { path: rectanglePath(2, 2, 20, 0.2), rule: 'nonzero', ink: inks.noir } as const;
  const piece = { tag: 'figure', text: 'Un cheveu', marks: [hair] } as const;
  const sheet = { width: 30, height: 10, bleed: 0, title: 'Un cheveu', pieces: [piece] };
  const draft = { part: 'hair', sheets: [sheet], safe: 0 };
  await expect(pressFile(order, { ...draft, minimumStroke: 0.25 })).rejects.toHaveProperty(
    'code',
    'too-thin',
  );
  await expect(pressFile(order, draft)).resolves.toHaveProperty('is.size', {
    unit: 'mm',
    width: 30,
    height: 10,
  });
});

describe.each(machines)('$words.en.label', (machine) => {
  it('gets no line thinner than its tool holds', () => {
    for (const design of machine.designs) {
      const { scene, width } = markDrawing(order, machine, design);
      const unit = width / scene.width;
      expect(width).toBeGreaterThanOrEqual(design.wanted);
      for (const { path, rule } of scene.shapes)
        expect(measureThinness(path, rule, (machine.stroke * 0.98) / unit).stroke).toBeUndefined();
    }
  });

  it('refuses a drawing that only holds where the machine does not reach, and says at what width', () => {
    const [first] = machine.designs;
    const small = { ...machine, stroke: machine.stroke * 40 };
    expect(() => markDrawing(order, small, first as never)).toThrow(/demande \d+\u00a0mm de large/u);
  });
});
