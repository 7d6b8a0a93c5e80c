import { describe, expect, it } from 'vitest';
import { readFace } from '../../packages/logo/src/platform/read-face.node.ts';
import { balancedRanges } from '../../packages/logo/src/type/balance.ts';
import { breakPoints } from '../../packages/logo/src/type/break-points.ts';
import { loadTypesetter } from './load.ts';

/** Every place a text may break, shown as a bar. */
const pieces = (text: string) => {
  const points = breakPoints(text);
  const starts = [0, ...points.map(({ next }) => next)];
  return starts.map((start, i) => text.slice(start, points[i]?.end ?? text.length)).join('|');
};

describe('break points', () => {
  it.each([
    ['Atelier Ubac', 'Atelier|Ubac'],
    ['Le Bœuf à lunettes', 'Le|Bœuf|à lunettes'],
    ['Pierre & Plume', 'Pierre|& Plume'],
    ['Nom · Métier', 'Nom · Métier'],
    ['Ici – là', 'Ici|– là'],
    ['Quoi ? Oui ! Fin', 'Quoi ?|Oui !|Fin'],
    ['Dire « Bonjour » ici', 'Dire|« Bonjour »|ici'],
    ['2 500 m', '2 500|m'],
    ['2\u202F500\u00A0m', '2\u202F500\u00A0m'],
    ['Saint-Bonnet-en-Champsaur', 'Saint-|Bonnet-|en-|Champsaur'],
    ['A-B e-mail', 'A-B|e-mail'],
    ['bois/métal', 'bois/|métal'],
    ['墨山书院', '墨|山|书|院'],
    ['「山」の、みち', '「山」|の、|み|ち'],
    ['しゃしん', 'しゃ|し|ん'],
    ['바람 소리', '바람|소리'],
    ['ภูเขาสูง', 'ภูเขา|สูง'],
    ['Hydrogéomorphocartographiquement', 'Hydrogéomorphocartographiquement'],
  ])('%s', (text, wanted) => {
    expect(pieces(text)).toBe(wanted);
  });
});

describe('balance', () => {
  const lines = async (text: string, count: number, room = 0) => {
    const typesetter = await loadTypesetter([text], readFace);
    const line = typesetter.shape([{ text, weight: 700 }]);
    return (
      balancedRanges(line, { lines: count, room })?.map(({ start, end }) => text.slice(start, end)) ?? null
    );
  };

  it.each([
    ['L’Échappée belle des hauts sentiers', 2, ['L’Échappée belle', 'des hauts sentiers']],
    ['Famille en Vadrouille', 2, ['Famille en', 'Vadrouille']],
    ['Le Bœuf à lunettes', 2, ['Le Bœuf', 'à lunettes']],
    ['Accompagnatrice en moyenne montagne', 2, ['Accompagnatrice', 'en moyenne montagne']],
    ['un deux trois quatre cinq six', 3, ['un deux', 'trois quatre', 'cinq six']],
    ['Atelier', 2, null],
    ['Encre & Montagne 水墨', 2, ['Encre', '& Montagne 水墨']],
  ])('%s in %i', async (text, count, wanted) => {
    expect(await lines(text, count)).toEqual(wanted);
  });

  it('leaves no article at a line’s end where the room allows', async () => {
    expect(await lines('Famille en Vadrouille', 2, 8)).toEqual(['Famille', 'en Vadrouille']);
    expect(await lines('Accompagnatrice en moyenne montagne', 2, 12)).toEqual([
      'Accompagnatrice',
      'en moyenne montagne',
    ]);
  });

  it('measures right-to-left words as well as any', async () => {
    expect(await lines('واحة النسيم الجميلة', 2)).toEqual(['واحة النسيم', 'الجميلة']);
  });
});
