import { expect, it } from 'vitest';
import { createBadgeBook } from './badge-book.ts';
import type { BadgeOf, Drawn } from './draw-badge.ts';

const members = Array.from({ length: 6 }, (_, at): BadgeOf => ({ name: `N${at}` }));

/** A book whose badges are drawn one by one, when the test says so. */
function openBook() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const draw = ({ name }: BadgeOf): Promise<Drawn> => {
    asked.push(name);
    return new Promise((resolve) => waiting.push(() => resolve({ notices: [] })));
  };
  const book = createBadgeBook(draw, (call) => call());
  const finish = async () => {
    waiting.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { book, asked, finish };
}

it('draws two at a time, those in sight before all others, each content once', async () => {
  const { book, asked, finish } = openBook();
  book.want([...members, ...members.map((one) => ({ ...one }))]);
  expect(asked).toEqual(['N0', 'N1']);
  book.see([members[4] as BadgeOf]);
  await finish();
  expect(asked).toEqual(['N0', 'N1', 'N4']);
  for (let left = 0; left < 10; left += 1) await finish();
  expect(asked).toEqual(['N0', 'N1', 'N4', 'N2', 'N3', 'N5']);
  expect(book.get({ name: 'N5' })).toEqual({ notices: [] });
});

it('tells its listeners, until they leave', async () => {
  const { book, finish } = openBook();
  let heard = 0;
  const leave = book.subscribe(() => {
    heard += 1;
  });
  book.want(members.slice(0, 2));
  await finish();
  expect([heard, book.version()]).toEqual([1, 1]);
  leave();
  await finish();
  expect([heard, book.version()]).toEqual([1, 2]);
});
