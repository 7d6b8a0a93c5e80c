import { beforeAll, describe, expect, it } from 'vitest';
import { IdentityError } from '../../packages/logo/src/errors.ts';
import { bounds } from '../../packages/logo/src/geometry/bounds.ts';
import type { Path } from '../../packages/logo/src/geometry/path.ts';
import { readFace } from '../../packages/logo/src/platform/read-face.node.ts';
import { setOnArc } from '../../packages/logo/src/type/arc.ts';
import { type ArcFitOptions, findArcFit } from '../../packages/logo/src/type/fit-arc.ts';
import { orRefuse } from '../../packages/logo/src/type/misfit.ts';
import type { Typesetter } from '../../packages/logo/src/type/shaped.ts';
import { loadTypesetter } from './load.ts';

const names = ['ATELIER UBAC', 'IIIIIIIIII', 'L’ÉCHAPPÉE BELLE', 'واحة النسيم', 'पर्वत योग', 'ÂỄ ỘỌ ẴỆ', 'O'];
let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await loadTypesetter(names, readFace);
});
const pathOnArc = (...[line, style]: Parameters<typeof setOnArc>) =>
  setOnArc(line, style).pieces.flatMap(({ path }) => path);
const shape = (text: string) => typesetter.shape([{ text, weight: 700 }]);

/** Every outline point's angle from the top and radius about a centre. */
const polar = (path: Path, cx = 0, cy = 0) =>
  path.flatMap((command) => {
    if (command[0] === 'Z') return [];
    const [x, y] = command.slice(-2) as [number, number];
    return [{ angle: (Math.atan2(x - cx, cy - y) * 180) / Math.PI, radius: Math.hypot(x - cx, y - cy) }];
  });

describe('a line on an arc', () => {
  it('is symmetrical about its middle angle, upright at the top', () => {
    const path = pathOnArc(shape('O'), { radius: 40, size: 8 });
    const box = bounds(path);
    if (!box) throw new Error('no ink');
    expect(box.x + box.width / 2).toBeCloseTo(0, 2);
    expect(box.y + box.height).toBeCloseTo(-40 + 8 * 0.012, 1);
  });

  it('turns each letter rigidly: its shape is kept', () => {
    const size = 8;
    const glyph = shape('A').glyphs[0]?.path ?? [];
    const path = pathOnArc(shape('A'), { radius: 40, size, centreAngle: 57, cx: 3, cy: 4 });
    const lengths = (some: Path) =>
      some.flatMap((command, i) => {
        const before = some[i - 1];
        if (!before || before[0] === 'Z' || command[0] === 'Z') return [];
        const [[x0, y0], [x1, y1]] = [before.slice(-2), command.slice(-2)] as [
          [number, number],
          [number, number],
        ];
        return [Math.hypot(x1 - x0, y1 - y0)];
      });
    lengths(path).forEach((length, i) => {
      expect(length).toBeCloseTo((lengths(glyph)[i] as number) * size, 6);
    });
  });

  it('spaces equal letters evenly', () => {
    const path = pathOnArc(shape('IIIIIIIIII'), { radius: 40, size: 8, tracking: 0.08 });
    const starts = path.flatMap((command, i) => (command[0] === 'M' ? [i] : []));
    const middles = starts.map((start, i) => {
      const angles = polar(path.slice(start, starts[i + 1])).map(({ angle }) => angle);
      return (Math.min(...angles) + Math.max(...angles)) / 2;
    });
    const steps = middles.slice(1).map((middle, i) => middle - (middles[i] as number));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] as number, 6);
  });

  it('bends joined letters so that they stay joined: one word is one run of touching ink', () => {
    const straight = shape('नननन');
    const path = pathOnArc(straight, { radius: 20, size: 8 });
    const angles = polar(path).map(({ angle }) => angle);
    // the headline follows the circle: its top stays at one radius along the whole word
    const tops = polar(path).filter(({ radius }) => radius > 20 + 8 * 0.6);
    expect(
      Math.max(...tops.map(({ radius }) => radius)) - Math.min(...tops.map(({ radius }) => radius)),
    ).toBeLessThan(0.2);
    expect(Math.max(...tops.map(({ angle }) => angle))).toBeCloseTo(Math.max(...angles), 0);
  });

  it.each(names)('tells the room it takes, to the last outline: %s', (text) => {
    const style = { radius: 40, size: 8, tracking: 0.05, centreAngle: 20, cx: 7, cy: -3 };
    const { extent } = setOnArc(shape(text), style);
    const path = pathOnArc(shape(text), style);
    for (const { angle, radius } of polar(path, 7, -3)) {
      expect(angle).toBeGreaterThan(extent.from - 1e-6);
      expect(angle).toBeLessThan(extent.to + 1e-6);
      expect(radius).toBeGreaterThan(extent.inner - 1e-6);
      expect(radius).toBeLessThan(extent.outer + 1e-6);
    }
  });
});

describe('the seal’s ladder', () => {
  const ring = (rest: Partial<ArcFitOptions> = {}): ArcFitOptions => ({
    typesetter,
    middle: 40,
    sweepMax: 200,
    size: 8,
    minSize: 5,
    ...rest,
  });
  const fitRing = (text: string, rest: Partial<ArcFitOptions> = {}) =>
    orRefuse(findArcFit([{ text, weight: 700 }], ring(rest)));

  it.each([
    [200, 'arc', 8],
    [80, 'arc-tight', 8],
    [70, 'arc-smaller', 7.2],
  ])('with %i° takes %s', (sweepMax, id, size) => {
    const fitted = fitRing('ATELIER UBAC', { sweepMax });
    expect(fitted.step.id).toBe(id);
    expect(fitted.size).toBeCloseTo(size, 0);
    const reach = Math.max(...polar(fitted.paths.flat()).map(({ angle }) => Math.abs(angle)));
    expect(reach).toBeLessThanOrEqual(sweepMax / 2 + 1e-9);
  });

  it('fills the arc it was given when it had to yield', () => {
    const reach = Math.max(
      ...polar(fitRing('ATELIER UBAC', { sweepMax: 70 }).paths.flat()).map(({ angle }) => Math.abs(angle)),
    );
    expect(reach).toBeGreaterThan(34);
  });

  it('keeps tall marks inside the ring', () => {
    const { extent, step } = fitRing('ÂỄ ỘỌ ẴỆ', { inner: 36, outer: 45 });
    expect(step.id).toBe('arc-smaller');
    expect(extent.inner).toBeGreaterThanOrEqual(36);
    expect(extent.outer).toBeLessThanOrEqual(45);
  });

  it('refuses in French with what would fit', () => {
    let error: unknown;
    try {
      fitRing('L’ÉCHAPPÉE BELLE', { sweepMax: 60 });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(IdentityError);
    expect((error as IdentityError).what).toContain('autour du sceau');
    expect((error as IdentityError).details).toMatchObject({ beginning: 'L’ÉCHAPPÉE' });
    expect(fitRing('L’ÉCHAPPÉE', { sweepMax: 60 }).line.text).toBe('L’ÉCHAPPÉE');
  });
});
