import { expect, it } from 'vitest';
import { read } from './sources.ts';
import { subpathsOf } from './subpaths.ts';

/** What is no component. */
const others = [
  '.',
  './live',
  './styles.css',
  './unlayered.css',
  './fonts.css',
  './css/*.css',
  './package.json',
];

it('gives every component an entry of its own, by its name', () => {
  const { exports } = JSON.parse(read('packages/react/package.json')) as { exports: Record<string, unknown> };
  const expected = subpathsOf(read('packages/react/src/index.ts'));
  expect(Object.keys(expected).length).toBeGreaterThan(50);
  expect(expected['./logo-with-descriptor']?.default).toBe('./dist/brand/logo/LogoWithDescriptor.js');
  const components = Object.entries(exports).filter(([name]) => !others.includes(name));
  expect(Object.fromEntries(components)).toEqual(expected);
});
