import { expect, it } from 'vitest';
import { choicesOf, findEntrepreneurs } from './find-entrepreneurs.ts';

const all = [
  { id: 'a', name: 'Cœur de mélèze', trade: 'Ébéniste', town: 'Vars', sector: 'Bâtiment' },
  { id: 'b', name: 'L’Échappée belle', trade: 'Accompagnatrice', town: 'Guillestre', sector: 'Montagne' },
  { id: 'c', name: '墨山书院', trade: 'Formatrice en chinois', town: 'Gap' },
];
const find = (text: string, sector = '', town = '') =>
  findEntrepreneurs(all, { text, sector, town }).map(({ id }) => id);

it.each([
  ['', ['a', 'b', 'c']],
  ['   ', ['a', 'b', 'c']],
  ['COEUR', ['a']],
  ['ebeniste vars', ['a']],
  ["l'echappee", ['b']],
  ['墨山', ['c']],
  ['batiment', ['a']],
  ['ébéniste gap', []],
])('finds « %s »', (text, ids) => {
  expect(find(text)).toEqual(ids);
});

it('keeps a sector, a town, and both', () => {
  expect(find('', 'Montagne')).toEqual(['b']);
  expect(find('', '', 'Gap')).toEqual(['c']);
  expect(find('', 'Montagne', 'Gap')).toEqual([]);
});

it('lists choices once, in French order', () => {
  expect(choicesOf(['Orcières', 'Éourres', undefined, 'Embrun', 'Embrun'])).toEqual([
    'Embrun',
    'Éourres',
    'Orcières',
  ]);
});
