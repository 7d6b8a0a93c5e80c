import { describe, expect, it } from 'vitest';
import { readParticipants } from '../../packages/kit/src/table/participants.ts';
import { readTable } from '../../packages/kit/src/table/table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTable(bytes(text));
const codes = (told: readonly { readonly code: string }[]) => told.map(({ code }) => code);

describe('a row', () => {
  it('whose last cells were left out is padded', async () => {
    const { rows, problems } = await read(
      'Activité;Métier;Commune;Site\nUbac;Ébéniste;Gap;u.example\nAdret;Maçon\nSerre\n',
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ record }) => record.name)).toEqual(['Ubac', 'Adret', 'Serre']);
  });

  it('is padded in the blocks of 16 lines where Excel leaves empty cells out, whatever it does in the others', async () => {
    const lines = [...Array(15).fill('A;b;;'), ...Array(10).fill('A;b')].map((line, at) =>
      line.replace('A', `A${at}`),
    );
    const { rows, problems } = await read(`Activité;Métier;Commune;Site\n${lines.join('\n')}\n`);
    expect([rows.length, problems]).toEqual([25, []]);
  });

  it('may say what a poster announces, in a column each', async () => {
    const { rows, problems, notices } = await read(
      'Activité;Affiche : titre;affiche: date;Lieu de l’affiche;affiche: texte\nUbac;Portes ouvertes;;Gap;Venez !\nAdret;;;;\n',
    );
    expect([problems, notices]).toEqual([[], []]);
    expect(rows.map(({ record }) => record.poster)).toEqual([
      { title: 'Portes ouvertes', place: 'Gap', text: 'Venez !' },
      undefined,
    ]);
  });

  it('beside one that keeps its empty cells has lost a separator, or a quote', async () => {
    expect((await read('Nom;Métier;Ville\nUbac;;\nAdret;Gap\n')).problems).toMatchObject([
      { line: 3, code: 'too-few-cells' },
    ]);
    expect(codes((await read('Nom;Métier;Ville\nUbac;"Ébéniste;Gap\nAdret;Maçon;Gap\n')).problems)).toEqual([
      'too-few-cells',
    ]);
  });

  it.each([
    '#N/A',
    '#REF!',
    '#NOM?',
    '#VALEUR!',
    '#VALEUR\u00a0!',
    '#DIV/0!',
    '#NAME?',
    '#SPILL!',
    'Err:502',
    '####',
  ])('with the error %s is told, with its column', async (error) => {
    expect((await read(`Nom;Métier\nUbac;${error}\n`)).problems).toMatchObject([
      { line: 2, column: 'Métier', code: 'error-cell', value: error },
    ]);
  });

  it.each(['#NoFilter', '#2E7D32', 'Atelier #1 !'])('of a name like %s is none', async (name) => {
    expect((await read(`Nom;Métier\n${name};x y\n`)).problems).toEqual([]);
  });

  it('that sums up the table is no member; an activity of this name is', async () => {
    const { problems, rows } = await read(
      'Activité;Métier\nUbac;Ébéniste\nTotal;1\nTOTAL GÉNÉRAL;\nTotal;Énergie\n',
    );
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'total-row'],
      [4, 'total-row'],
    ]);
    expect(rows.map(({ record }) => record.trade)).toEqual(['Ébéniste', 'Énergie']);
  });

  it('reads the words for nothing as nothing, and tells them', async () => {
    const { rows, notices } = await read(
      'Activité;Métier;Commune;Couleur;Site\nUbac;-;N/A;aucune;en cours de création\n',
    );
    expect(rows[0]?.record).toEqual({ name: 'Ubac' });
    expect(codes(notices)).toEqual(Array(4).fill('empty-word'));
  });

  it('tells a contact that cannot be read with its line and its column', async () => {
    const { notices } = await read(
      'Activité;Tél.;Courriel;Site web\nUbac;06 39 98 00 4;con..tact@ubac.example;@atelier.ubac\n',
    );
    expect(
      notices.map(({ code, message }) => [
        code,
        /^Ligne 2\u00a0: .*« (.+?) », «/.exec(
          message.replaceAll('\u00a0»', ' »').replaceAll('«\u00a0', '« '),
        )?.[1],
      ]),
    ).toEqual([
      ['bad-email', 'Courriel'],
      ['bad-phone', 'Tél.'],
      ['account-for-site', 'Site web'],
    ]);
  });

  it('keeps surname and given name as the table has them', async () => {
    const { rows } = await read('Activité;Prénom;Nom\nUbac;Jean;de La Tour\n');
    expect(rows[0]?.record).toMatchObject({
      person: 'Jean de La Tour',
      firstName: 'Jean',
      lastName: 'de La Tour',
    });
  });

  it('finds its headings under titles, whatever cuts the cells; a column without a heading is told', async () => {
    const { rows, notices } = await read('Liste des membres\n\nActivité,Métier,\nUbac,Ébéniste,oui\n');
    expect(rows).toEqual([{ line: 4, record: { name: 'Ubac', trade: 'Ébéniste' } }]);
    expect(notices).toMatchObject([{ code: 'untitled-column', details: { letter: 'C' } }]);
  });
});

describe('a list of names', () => {
  it.each([
    '1. Marie-Ève Le Goff\n2. Élodie d’Arc\n',
    '1) Marie-Ève Le Goff\n2) Élodie d’Arc\n',
    '1\tMarie-Ève Le Goff\n2\tÉlodie d’Arc\n',
    '1 Marie-Ève Le Goff\n2 Élodie d’Arc\n',
    '- Marie-Ève Le Goff\n- Élodie d’Arc\n',
    '•\tMarie-Ève Le Goff\n•\tÉlodie d’Arc\n',
    '☐ Marie-Ève Le Goff\r\n☑ Élodie d’Arc\r\n',
    'n° 1 : Marie-Ève Le Goff\nn° 2 : Élodie d’Arc\n',
    'Nom participant;Prénom participant;Email payeur\nLe Goff;Marie-Ève;m@x.example\nd’Arc;Élodie;e@x.example\n',
    'Nom payeur;Prénom payeur;Nom participant;Prénom participant\nX;Y;Le Goff;Marie-Ève\nX;Y;d’Arc;Élodie\n',
  ])('%j', async (text) => {
    const { people, notices } = await readParticipants(bytes(text));
    expect(people.map(({ name }) => name)).toEqual(['Marie-Ève Le Goff', 'Élodie d’Arc']);
    expect(notices).toEqual([]);
  });

  it('tells the rows that name nobody, and the accents it repaired', async () => {
    const { people, notices } = await readParticipants(
      bytes('Prénom;Nom;Structure\n;;Adret\nÃ‰lodie;dâ€™Arc;\n#N/A;;x\n'),
    );
    expect(people).toEqual([{ name: 'Élodie d’Arc' }]);
    expect(notices.map(({ code, details }) => [code, details?.lines])).toEqual([
      ['repaired-names', [3]],
      ['unnamed-rows', [2, 4]],
    ]);
  });
});
