import { brand } from '@coodyssee/logo/brand';
import { memberInk } from '@coodyssee/logo/colour';
import { describe, expect, it } from 'vitest';
import { type ReadColour, ratioWords, readHexadecimalIn, tryRead } from './read-colour.ts';

const readHexadecimal = readHexadecimalIn('fr');

describe('readHexadecimal', () => {
  it.each([
    ['#2E7D32', '#2e7d32'],
    ['2e7d32', '#2e7d32'],
    [' #abc ', '#aabbcc'],
  ])('reads %j', (text, screen) => {
    expect(readHexadecimal(text).ink.screen).toBe(screen);
  });

  it.each(['#12', '#12345g', 'vert', '#1234', '#1234567'])('refuses %j with what, why and fix', (text) => {
    expect(tryRead(readHexadecimal, text)).toEqual({
      problem: expect.objectContaining({
        what: expect.any(String),
        why: expect.any(String),
        fix: expect.any(String),
      }),
    });
  });
});

describe('tryRead', () => {
  const read: ReadColour = (text) =>
    memberInk(text, { ground: brand.inks.paper, use: 'graphic', house: brand.inks });

  it('takes the logo’s own reading as it is', () => {
    expect(tryRead(read, 'jaune').reading).toMatchObject({ changed: true, original: '#ffff00' });
    expect(tryRead(read, 'azerty').problem).toHaveProperty('code', 'bad-colour');
  });

  it('finds nothing in an empty text', () => {
    expect(tryRead(read, '  ')).toEqual({});
  });

  it('hides no mistake of a program', () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    expect(() => tryRead(broken, 'x')).toThrow(TypeError);
  });
});

it.each([
  [2.96, '2,9\u00a0:\u00a01'],
  [3, '3\u00a0:\u00a01'],
  [3.01, '3,0\u00a0:\u00a01'],
  [21, '21\u00a0:\u00a01'],
])('cuts a contrast of %d and never rounds it up', (ratio, words) => {
  expect(ratioWords(ratio)).toBe(words);
});
