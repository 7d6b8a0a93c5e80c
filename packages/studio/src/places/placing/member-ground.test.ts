import { contrast } from '@coodyssee/logo/colour';
import { inks } from '@coodyssee/tokens';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memberGround } from './member-ground.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const ink = { white: inks.blanc, black: inks.noir, reversed: inks.blanc } as const;

it('is read in one ink on any colour', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      const { screen, set } = memberGround(colour);
      expect(screen).toBe(colour);
      expect(contrast(ink[set], screen)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

it('refuses white where it is not read, and says by how much', () => {
  expect(memberGround('navy')).toMatchObject({ set: 'white' });
  const { set, white } = memberGround('#ea5b0c');
  expect(set).toBe('black');
  expect(white).toBeCloseTo(3.5, 1);
});

it('falls back on the charter’s white on orange, dark enough for words', () => {
  const { set, screen } = memberGround(undefined);
  expect([set, screen]).toEqual(['reversed', inks['orange-texte'].screen]);
});
