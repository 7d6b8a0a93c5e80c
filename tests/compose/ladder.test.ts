import { expect, it } from 'vitest';
import { badgeTexts, composeBadge, loadNodeTypesetter } from '../low-floor.ts';

const step = async (name: string, trade?: string) => {
  const member = { name, ...(trade && { trade }) };
  const typesetter = await loadNodeTypesetter(badgeTexts(member));
  return composeBadge(member, { layout: 'band', typesetter }).fit.name;
};

it.each([
  ['Ubac', 'one-line', 'une ligne'],
  ['Atelier Ubac', 'one-line', 'une ligne'],
  ['Atelier du Serre', 'one-line-tight', 'une ligne, lettres resserrées'],
  ['Atelier Brindezingue', 'one-line-smaller', 'une ligne, 79\u00A0%'],
  ['La Fabrique coopérative', 'two-lines', 'deux lignes, 58\u00A0%'],
  [
    'La Fabrique coopérative des possibles, des récits et des paysages',
    'two-lines-smaller',
    'deux lignes, 42\u00A0%',
  ],
  ['Hydrogéomorphocartographiquement', 'one-line-smallest', 'une ligne, 41\u00A0%'],
])('the band sets « %s » on the rung %s', async (name, id, label) => {
  expect(await step(name)).toMatchObject({ id, label });
});

it('never sets a longer name larger, one word after another', async () => {
  const words = 'La Fabrique coopérative des possibles et des récits'.split(' ');
  const scales = await Promise.all(
    words.map(async (_, i) => (await step(words.slice(0, i + 1).join(' ')))?.scale ?? 0),
  );
  expect(scales).toEqual(scales.toSorted((a, b) => b - a));
});
