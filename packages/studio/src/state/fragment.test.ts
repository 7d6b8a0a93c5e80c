import fc from 'fast-check';
import { expect, it } from 'vitest';
import { badgeLayouts, inkSets, statuses } from '../../../../tests/low-floor.ts';
import { type Fragment, readFragment, writeFragment } from './fragment.ts';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((typed) => typed.trim())
  .filter(Boolean);
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

const fragments: fc.Arbitrary<Fragment> = fc.record({
  order: fc.record(
    {
      record: fc.record(
        {
          name: text,
          trade: text,
          town: text,
          colour: text,
          person: text,
          email: text,
          phone: text,
          website: text,
          poster: fc.record({ title: text, date: text, place: text, text }, { requiredKeys: ['title'] }),
          status: oneOf(statuses.map(({ id }) => id)),
        },
        { requiredKeys: ['name'] },
      ),
      layout: oneOf([...badgeLayouts.map(({ id }) => id), 'beside' as const]),
      ink: oneOf(inkSets.map(({ id }) => id)),
      wording: oneOf(['long', 'short'] as const),
      use: oneOf(['tampon', 'site-web']),
    },
    { requiredKeys: ['record', 'layout', 'ink'] },
  ),
  view: oneOf(['badge', 'team', 'pdf'] as const),
  language: oneOf(['fr', 'en'] as const),
});

it('gives back every page that it wrote', () => {
  fc.assert(
    fc.property(fragments, (page) => {
      const hash = writeFragment(page);
      fc.pre(hash.length <= 4000);
      expect(readFragment(hash)).toEqual(page);
    }),
  );
});

it('opens the page on any address', () => {
  const empty = readFragment('');
  expect(empty.order.record).toEqual({ name: '' });
  for (const hash of [
    '#',
    '#%',
    '#nom',
    '#forme=rond&encre=or&statut=roi&langue=xx',
    `#nom=${'a'.repeat(9000)}`,
  ])
    expect(readFragment(hash), hash.slice(0, 30)).toEqual(empty);
});

it('says nothing of the page as it opens', () => {
  expect(writeFragment(readFragment(''))).toBe('');
});

it('keeps the address of a link readable', () => {
  expect(writeFragment(readFragment('#nom=Atelier+Ubac&forme=seal'))).toBe('#nom=Atelier+Ubac&forme=seal');
});
