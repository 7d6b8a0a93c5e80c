import { describe, expect, it } from 'vitest';
import { faultyFunctions } from './functions.ts';
import { isTest, modules, read } from './sources.ts';

/** Written before the law, in rooms that are being rebuilt: a list that may only grow shorter. */
const older: readonly string[] = [
  'packages/kit/src/cli/request.ts: list',
  'packages/kit/src/supports/labels/label-formats.ts: rectangle',
  'packages/kit/src/supports/office/odt/layout-styles.ts: style',
  'packages/logo/src/compose/beside-at-width.ts: besideAtWidth',
  'packages/logo/src/own-logo/one-ink/exact.ts: exactOutlines',
  'packages/logo/src/own-logo/raster/paint-marks.ts: blend',
  'packages/logo/src/own-logo/stroke/joins.ts: capAt',
  'packages/logo/src/own-logo/svg/path-grammar.ts: cubic',
  'packages/logo/src/own-logo/svg/regions.ts: regionOf',
  'packages/logo/src/own-logo/trace/fit-curve.ts: bestCubic',
  'packages/studio/src/team/grid/use-cells.ts: useCells',
  'packages/studio/src/words/messages/english/uses.ts: (anonymous)',
];

it('every function has few parameters and is read at once', () => {
  const files = modules().filter((path) => !/\.(?:test|stories)\.tsx?$/.test(path));
  expect(files.filter(isTest).length).toBeGreaterThan(30);
  const found = files.flatMap((path) =>
    faultyFunctions(path, read(path)).map(({ name, line, fault }) => ({ path, name, line, fault })),
  );
  expect(found.filter(({ path, name }) => !older.includes(`${path}: ${name}`))).toEqual([]);
});

describe('the law', () => {
  const faults = (text: string, path = 'module.ts') => faultyFunctions(path, text).map(({ fault }) => fault);

  it.each([
    'function draw(a: A, b: B, c: C, d: D) {}',
    'const draw = (a: A, b: B, c: C, d = {}) => a;',
    'class Pen { draw(a: A, b: B, c: C, d?: D) { return a; } }',
    'function draw(a: number, b: string, c: number, d: string) {}',
  ])('counts the parameters of %s', (text) => {
    expect(faults(text)).toEqual(['4 parameters, at most 3']);
  });

  it.each([
    'function draw(a: A, b: B, c: C) {}',
    'function draw(a: A, x: number, y: number, width: number, scale = 1) {}',
    'type Draw = (a: A, b: B, c: C, d: D) => void;',
    "it.each(rows)('…', (a, b, c, d) => a);",
  ])('lets %s be', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it('counts lines, more of them where there is markup', () => {
    const text = (lines: number) => `function draw() {${'\n'.repeat(lines - 1)}}`;
    expect(faults(text(60))).toEqual([]);
    expect(faults(text(61))).toEqual(['61 lines, at most 60']);
    expect(faults(text(100), 'Page.tsx')).toEqual([]);
    expect(faults(text(101), 'Page.tsx')).toEqual(['101 lines, at most 100']);
  });
});
