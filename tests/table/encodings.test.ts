import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type byteEncodings,
  decodeBytes,
  type Encoding,
  upperLetters,
} from '../../packages/kit/src/table/encodings.ts';
import { readGrid } from '../../packages/kit/src/table/grid.ts';
import { repairText } from '../../packages/kit/src/table/mojibake.ts';
import { openSheet, repairSheet } from '../../packages/kit/src/table/sheet.ts';
import { readTable, tableOf } from '../../packages/kit/src/table/table.ts';
import { readFixture } from '../read-fixture.ts';

const words = 'Activité;Métier\nÉclat d’Été;Ébéniste à la forêt, œuvre\n';
const plain = words.replaceAll('’', "'").replaceAll('œ', 'oe');

/** A text in an encoding of one byte a letter. */
function encode(text: string, encoding: (typeof byteEncodings)[number]): Uint8Array {
  const upper = [...upperLetters(encoding)];
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const byte = code < 128 ? code : upper.indexOf(letter) + 128;
    if (byte < code && byte < 128) throw new Error(`${letter} is not in ${encoding}`);
    return byte;
  });
}

/** UTF-8 that was taken for another encoding and saved as UTF-8. */
const twice = (text: string, encoding: (typeof byteEncodings)[number]): string =>
  decodeBytes(encoding, new TextEncoder().encode(text));

describe('an encoding', () => {
  it.each([
    ['windows-1252', words],
    ['macintosh', words],
    ['iso-8859-15', words.replaceAll('’', "'")],
    ['ibm850', plain],
  ] as const)('%s is found by the French it gives', async (encoding, text) => {
    const { rows, format, notices } = await readTable(encode(text, encoding));
    expect(format).toBe(`CSV, ${encoding}, ;`);
    expect(rows[0]?.record.trade).toBe(text.split(/[;\n]/)[3]);
    expect(notices.map(({ code }) => code)).toEqual(encoding === 'windows-1252' ? [] : ['guessed-encoding']);
  });

  it('of an old Mac, with its line ends', async () => {
    const bytes = readFileSync(new URL('../fixtures/tables/mac-roman.csv', import.meta.url));
    const { rows, notices } = await readTable(new Uint8Array(bytes));
    expect(rows[0]?.record).toMatchObject({ name: 'Atelier Ubac', trade: 'Ébéniste' });
    expect(notices[0]?.message).toMatch(/Mac Roman/);
  });

  it.each<[Encoding, Uint8Array, string]>([
    ['windows-1252', encode('Nom;Ville\nÉté;Gap\n', 'windows-1252'), 'Été'],
    ['macintosh', encode('Nom;Ville\nÉté;Gap\n', 'windows-1252'), '…tÈ'],
    ['utf-8-twice', new TextEncoder().encode('Nom;Ville\nÃ‰tÃ©;Gap\n'), 'Été'],
  ])('%s that is chosen is used, whatever the bytes look like', async (encoding, bytes, name) => {
    expect((await readTable(bytes, { encoding })).rows[0]?.record.name).toBe(name);
  });
});

describe('a text that was saved twice', () => {
  const isLatin = (text: string) => /^[\p{Script=Latin}\p{P}\p{Zs}\p{Nd}]*$/u.test(text);
  const names = readFixture('members.csv')
    .flatMap((member) => [member.name ?? '', member.trade ?? ''])
    .filter((text) => isLatin(text) || text === '墨山书院');
  const more = ['Voilà « l’été »', 'Naïve — où ça ?', 'Œuvre à 5 €', 'ÉCLAT', 'CŒUR', 'Ça', 'Ô', 'ÀÈÙ'];

  it.each(['windows-1252', 'macintosh', 'ibm850'] as const)(
    'through %s is read as it was first',
    (encoding) => {
      // on a Mac a « ș » begins with a closing quote, which French may set before a letter
      const met = [...names, ...more].filter((name) => encoding !== 'macintosh' || !/[Ș-ț]/u.test(name));
      for (const name of met) expect(repairText(twice(name, encoding))).toBe(name);
      expect(repairText(twice(twice('Élan d’été', encoding), encoding))).toBe('Élan d’été');
    },
  );

  it('stays as it is where it is right', () => {
    for (const name of [...names, ...more, 'CAFÉ »', 'É»', 'São João', 'Ærø', '墨山书院', 'Ã', 'Â'])
      expect(repairText(name)).toBe(name);
    const letters = fc.string({
      unit: fc.constantFrom(...'éèàçùâêîôûëïüœÉÈÀÇŒabc ’«»\u00a0—€'),
      maxLength: 12,
    });
    fc.assert(fc.property(letters, (text) => repairText(text) === text));
  });

  it('is no member before it is mended: the cell, its repair, and one step for the whole table', async () => {
    const csv = 'ActivitÃ©;MÃ©tier\nÃ‰lan dâ€™Ã©tÃ©;CÃ©ramiste\nUbac;Maçon\n';
    const sheet = openSheet(await readGrid(new TextEncoder().encode(csv)));
    const { problems, rows } = tableOf(sheet);
    expect(rows.map(({ record }) => record.name)).toEqual(['Ubac']);
    expect(problems.map(({ line, code, details }) => [line, code, details?.repaired])).toEqual([
      [2, 'double-encoded', 'Élan d’été'],
      [2, 'double-encoded', 'Céramiste'],
    ]);
    const mended = tableOf(repairSheet(sheet));
    expect(mended.problems).toEqual([]);
    expect(mended.rows[0]?.record).toEqual({ name: 'Élan d’été', trade: 'Céramiste' });
    expect(mended.columns.map(({ header }) => header)).toEqual(['Activité', 'Métier']);
  });
});
