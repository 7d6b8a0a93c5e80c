import { expect, it } from 'vitest';
import { nearest } from '../../packages/kit/src/words/nearest.ts';

const known = ['--layout', '--format', '--width', '--colour', '--out'];

it.each([
  ['--fromat', '--format'],
  ['--color', '--colour'],
  ['--COLOUR', '--colour'],
  ['--layotu', '--layout'],
  ['--form', '--format'],
  ['--ot', '--out'],
])('%s means %s', (typed, meant) => {
  expect(nearest(typed, known)).toBe(meant);
});

it.each(['--zzzzzz', '', 'x', '-', 'menuiserie'])('%j means none of them', (typed) => {
  expect(nearest(typed, known)).toBeUndefined();
});
