import { assembleKit, supports } from '@coodyssee/kit';
import { expect, it } from 'vitest';
import { orderFor, ubac } from './order.ts';

const screens = supports.filter(({ id }) => id === 'badge-screen');

it.each([
  ['#FFE9A0', 0],
  ['#0B7285', 3],
])('a colour such as %s leaves nothing else out than one ink for words', async (colour, layouts) => {
  const kit = await assembleKit(await orderFor({ ...ubac, colour }), screens);
  const inked = (ink: string) =>
    kit.files.filter(({ is }) => is.inks === ink && is.format === 'svg').map(({ is }) => is.layout);
  expect(kit.refused).toEqual([]);
  expect(inked('colour')).toHaveLength(3);
  const words = new Set(['band', 'seal', 'compact']);
  expect(inked('member').filter((layout) => words.has(layout ?? ''))).toHaveLength(layouts);
  const told = kit.notices.filter(({ code }) => code === 'design-left-out').map(({ message }) => message);
  expect(told.some((message) => message.includes('trop claire'))).toBe(layouts === 0);
});
