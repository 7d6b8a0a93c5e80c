import { describe, expect, it } from 'vitest';
import { bounds } from '../../geometry/bounds.ts';
import type { Path, Point } from '../../geometry/path.ts';
import { createCrest, foot, symbolParameters } from './crest.ts';
import { groundPath, massif, platePath, ridge, skyPath, snowPath } from './outlines.ts';
import { smallCuts } from './small-cuts.ts';
import { symbol } from './symbol.ts';

const cuts = Object.entries({ 96: symbolParameters, ...smallCuts });
const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);
/** Steepness of each straight edge, 0 for level. */
const slopes = (points: readonly Point[]) =>
  points.slice(1).map(([x, y], at) => {
    const [px, py] = points[at] as Point;
    return Math.abs((y - py) / (x - px));
  });
const rounded = (points: readonly Point[]) =>
  points.map((point) => point.map((n) => Math.round(n * 100) / 100).join(' '));

describe.each(cuts)('the crest on a grid of %s', (_, parameters) => {
  const crest = createCrest(parameters);
  const { gap, headRadius: r, disc, snow } = parameters;
  const [left, front, right] = crest.people;

  it('keeps one gap between neighbours’ heads, and between a head and its shoulders', () => {
    for (const side of [left, right])
      expect(distance(front.head.centre, side.head.centre)).toBeCloseTo(2 * r + gap, 9);
    for (const { head, left: shoulder } of crest.people)
      expect(shoulder[1] - head.centre[1]).toBeCloseTo(r + gap, 9);
  });

  it('has one slope, 4/3, and no notch between two people', () => {
    for (const slope of [...slopes(ridge(crest)), ...slopes(massif(crest))])
      expect(Math.min(slope, Math.abs(slope - 4 / 3))).toBeLessThan(1e-9);
    expect(distance(left.right, front.left)).toBeGreaterThan(0);
    expect((front.left[1] - left.right[1]) / (front.left[0] - left.right[0])).toBeCloseTo(-4 / 3, 9);
  });

  it('lays the snow one height thick on summits and horizon, inside the disc', () => {
    for (const { summit, left: shoulder } of crest.people)
      expect(summit[1] - shoulder[1]).toBeCloseTo(snow, 9);
    expect(crest.ground - parameters.horizon).toBe(snow);
    for (const side of [-1, 1] as const)
      for (const point of foot(crest, side)) expect(distance(point, disc.centre)).toBeLessThan(disc.radius);
  });

  it('is sky and ground as wide as the disc, from its top to its flat base', () => {
    const box = bounds([...skyPath(crest), ...groundPath(crest)]);
    expect(box?.x).toBeCloseTo(disc.centre[0] - disc.radius, 3);
    expect(box?.width).toBeCloseTo(2 * disc.radius, 3);
    expect(box?.y).toBeCloseTo(disc.centre[1] - disc.radius, 3);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(disc.base, 3);
  });

  it('hides its white plate behind what is inked, but for people and snow', () => {
    const [plate, snowBox] = [bounds(platePath(crest)), bounds(snowPath(crest))];
    expect(plate?.width).toBeCloseTo(snowBox?.width ?? 0, 9);
    expect(plate?.y).toBeGreaterThan(disc.centre[1] - disc.radius);
    expect(plate?.y).toBeLessThan(snowBox?.y ?? 0);
  });
});

describe('the symbol', () => {
  it('keeps its decided corners', () => {
    const crest = createCrest(symbolParameters);
    expect(rounded(ridge(crest))).toMatchInlineSnapshot(`
      [
        "16.59 64",
        "24.84 53",
        "34.28 53",
        "43.28 41",
        "52.72 41",
        "61.72 53",
        "71.16 53",
        "79.41 64",
      ]
    `);
    expect(rounded(massif(crest))).toMatchInlineSnapshot(`
      [
        "21.31 70",
        "29.56 59",
        "34.28 65.29",
        "48 47",
        "61.72 65.29",
        "66.44 59",
        "74.69 70",
      ]
    `);
  });

  it('is the same drawing in logo and badge, and only the ground changes hands', () => {
    const paths = (foot: 'brand' | 'member'): readonly Path[] =>
      symbol.draw({ rendering: 'solid', foot }).map(({ path }) => path);
    expect(paths('member')).toEqual(paths('brand'));
    const roles = symbol.draw({ rendering: 'solid', foot: 'member' }).map(({ role }) => role);
    expect(roles).toEqual(['people', 'mark', 'member']);
  });
});

it('draws the same people in line as in solid', () => {
  const sky = skyPath(createCrest(symbolParameters));
  const corners = new Set(sky.filter(([letter]) => letter === 'L').map(String));
  const snow = snowPath(createCrest(symbolParameters)).map(String);
  expect(snow.filter((corner) => corners.has(corner)).length).toBe(
    ridge(createCrest(symbolParameters)).length,
  );
});

describe.each(Object.entries(smallCuts))('the small cut at %s px', (size, cut) => {
  it('stands on pixel lines: top, horizon, base, and both sides', () => {
    const { disc, horizon } = cut;
    for (const edge of [disc.centre[1] - disc.radius, horizon, disc.base, 2 * disc.radius])
      expect(Number.isInteger(edge)).toBe(true);
    expect(2 * disc.radius).toBe(Number(size));
  });
});
