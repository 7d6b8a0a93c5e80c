import { expect, it } from 'vitest';
import { costs, laneOf, reached, strays } from './lanes.ts';
import { projectFiles } from './sources.ts';

const tests = projectFiles().filter((path) => /\.test\.tsx?$/.test(path));
const inLane = (lane: string) => tests.filter((path) => laneOf(path) === lane);

it.each(['fast', 'long', 'readers', 'packages', 'browser'])('the lane « %s » does what it says', (lane) => {
  expect(inLane(lane).length).toBeGreaterThan(3);
  const found = inLane(lane).map((path) => ({ path, strays: strays(lane, reached(path)) }));
  expect(found.filter((one) => one.strays.length > 0)).toEqual([]);
});

it.each([
  ['readers', 'a reader'],
  ['packages', 'a process'],
  ['browser', 'a browser'],
  ['wordpress', 'a site'],
])('nothing waits in « %s » without %s', (lane, what) => {
  const { by = /^$/ } = costs.find((cost) => cost.what === what) ?? {};
  expect(inLane(lane).filter((path) => ![...reached(path)].some((name) => by.test(name)))).toEqual([]);
});

it('would see a test in the wrong lane', () => {
  expect(laneOf('tests/a/b.test.ts')).toBe('fast');
  expect(laneOf('tests/a/b.browser.test.tsx')).toBe('browser');
  expect(strays('fast', ['vitest', 'playwright', 'node:child_process'])).toEqual(['a browser', 'a process']);
  expect(strays('readers', ['tests/export/readers.ts', 'node:child_process'])).toEqual([]);
  expect(strays('long', ['tests/export/readers.ts'])).toEqual(['a reader']);
});
