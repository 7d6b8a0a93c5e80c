import { describe, expect, it } from 'vitest';
import { readParticipants } from '../../packages/kit/src/table/participants.ts';

const read = (text: string) => readParticipants(new TextEncoder().encode(text));
const camille = { name: 'Camille Roux', detail: 'Atelier Ubac' };

describe('a list of people', () => {
  it.each([
    ['Prénom;Nom;Structure\nCamille;Roux;Atelier Ubac\n'],
    ['Nom,Prénom,Fonction\nRoux,Camille,Atelier Ubac\n'],
    ['Activité;Prénom et nom;Métier\nAtelier Ubac;Camille Roux;Ébéniste\n'],
    ['Séminaire d’automne\n\nNom;Structure\n  Camille   Roux ;Atelier Ubac\n;\n'],
    ['Activité;Métier\nCamille Roux;Atelier Ubac\n'],
  ])('%j', async (text) => {
    expect((await read(text)).people).toEqual([camille]);
  });

  it('may be one name a line, in its order', async () => {
    expect((await read('Camille Roux\n\nÔ\n墨山书院\n')).people).toEqual(
      ['Camille Roux', 'Ô', '墨山书院'].map((name) => ({ name })),
    );
  });

  it.each([
    ['', 'empty-table'],
    ['Prénom;Nom\n', 'no-rows'],
    ['Camille;Roux\nNoé;Martin\n', 'no-name-column'],
  ])('%j is refused', async (text, code) => {
    await expect(read(text)).rejects.toHaveProperty('code', code);
  });
});
