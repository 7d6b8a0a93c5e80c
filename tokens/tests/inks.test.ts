import { expect, it } from 'vitest';
import { listInks } from '../build/inks.ts';
import { model } from './built.ts';

/** The decision, written a second time on purpose: changing an ink must be done twice. */
const decided = {
  orange: ['#ea5b0c', [0, 75, 100, 0], 'Coodyssee Orange'],
  'orange-texte': ['#b8430a', [0, 80, 100, 22], 'Coodyssee Orange texte'],
  ardoise: ['#1e2b33', [70, 45, 40, 75], 'Coodyssee Ardoise'],
  'ardoise-texte': ['#1e2b33', [0, 0, 0, 100], undefined],
  neige: ['#fff5ec', [0, 4, 8, 0], undefined],
  noir: ['#000000', [0, 0, 0, 100], undefined],
  blanc: ['#ffffff', [0, 0, 0, 0], undefined],
  'bleu-europe': ['#003399', [100, 80, 0, 0], undefined],
  'jaune-europe': ['#ffcc00', [0, 0, 100, 0], undefined],
};

it('holds the decided inks exactly, screen and print', () => {
  const inks = Object.values(listInks(model.light));
  expect(
    Object.fromEntries(inks.map(({ name, screen, cmyk, spot }) => [name, [screen, cmyk, spot]])),
  ).toEqual(decided);
});

it('writes the sRGB components that the hex of an ink gives', () => {
  for (const { key, value } of model.light.filter(({ path }) => path[0] === 'ink')) {
    const { components, hex } = value as { components: number[]; hex: string };
    const bytes = components.map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    );
    expect(`#${bytes.join('')}`, key).toBe(hex);
  }
});

it.each([
  ['palette.orange.50', 'neige'],
  ['palette.orange.500', 'orange'],
  ['palette.orange.600', 'orange-texte'],
  ['palette.slate.900', 'ardoise'],
  ['palette.sand.50', 'neige'],
])('passes through the ink at %s', (key, ink) => {
  expect(model.light.find((token) => token.key === key)?.authored).toBe(`{ink.${ink}}`);
});
