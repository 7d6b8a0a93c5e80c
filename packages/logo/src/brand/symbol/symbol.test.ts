import { describe, expect, it } from 'vitest';
import { bounds } from '../../geometry/bounds.ts';
import type { Path } from '../../geometry/path.ts';
import { createCordee, symbolParameters } from './cordee.ts';
import { createDuo } from './duo.ts';
import { figuresPath } from './figures.ts';
import { discPath, frontBodyPath } from './outlines.ts';
import { smallCut, smallCut24 } from './small-cut.ts';

const cordee = createCordee(symbolParameters);
const rounded = (path: Path) =>
  path.map(([letter, ...numbers]) => [letter, ...numbers.map((n) => Math.round(n * 100) / 100)].join(' '));

describe('the symbol', () => {
  it('fills the disc’s own box and nothing more', () => {
    const box = bounds(discPath(cordee));
    expect(box?.x).toBeCloseTo(4, 3);
    expect(box?.y).toBeCloseTo(9, 3);
    expect(box?.width).toBeCloseTo(88, 3);
    expect(box?.height).toBeCloseTo(77, 3);
  });

  it('is one outline and three heads, all closed', () => {
    const letters = discPath(cordee).map(([letter]) => letter);
    expect(letters.filter((letter) => letter === 'M')).toHaveLength(4);
    expect(letters.filter((letter) => letter === 'Z')).toHaveLength(4);
  });

  it('keeps its decided corners', () => {
    const corners = rounded(discPath(cordee).filter(([letter]) => letter !== 'C'));
    expect(corners).toMatchInlineSnapshot(`
      [
        "M 10.22 75.55",
        "L 65.64 38.62",
        "L 52.5 56.13",
        "L 57.5 62.8",
        "L 65.64 51.95",
        "L 84.67 77.32",
        "L 71.15 86",
        "L 48 55.13",
        "L 24.85 86",
        "L 18.9 86",
        "L 34.14 56.99",
        "L 38.5 62.8",
        "L 43.5 56.13",
        "L 34.14 43.65",
        "Z",
        "M 41.64 33.15",
        "Z",
        "M 73.14 28.12",
        "Z",
        "M 55.5 44.63",
        "Z",
      ]
    `);
    expect(rounded(frontBodyPath(cordee))).toMatchInlineSnapshot(`
      [
        "M 48 68.47",
        "L 61.15 86",
        "L 34.85 86",
        "Z",
      ]
    `);
  });

  it('draws the same people in line as in solid: disc, sky line and figures share their outer corners', () => {
    const solid = new Set(rounded(discPath(cordee)).map((c) => c.slice(2)));
    const shared = rounded(figuresPath(cordee)).filter(([letter]) => letter === 'L');
    expect(shared.filter((corner) => solid.has(corner.slice(2))).length).toBeGreaterThan(8);
    const box = bounds(figuresPath(cordee));
    expect(box?.height).toBeCloseTo(77, 3);
  });
});

const offGrid = (value: number) => Math.abs(value - Math.round(value));

describe.each([
  ['16 px', smallCut, 6],
  ['24 px', smallCut24, 4],
] as const)('the small cut at %s', (_, cut, unit) => {
  it('lands on the pixel grid: rim, base, front apex, body and heads', () => {
    const box = bounds(discPath(createDuo(cut)));
    const body = bounds(frontBodyPath(createDuo(cut)));
    for (const edge of [
      box?.x,
      box?.y,
      (box?.x ?? 0) + (box?.width ?? 0),
      cut.disc.base,
      cut.front[1],
      body?.y,
    ])
      expect(offGrid((edge ?? Number.NaN) / unit)).toBeLessThan(0.001);
    for (const [x] of [cut.front, cut.behind]) expect((x / unit) % 1).toBeCloseTo(0.5, 9);
  });
});
