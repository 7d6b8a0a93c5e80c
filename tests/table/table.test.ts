import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../packages/kit/src/table/table.ts';
import { TableError } from '../../packages/kit/src/table/table-error.ts';
import { readFixture } from '../read-fixture.ts';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
const read = (name: string) => readTable(bytesOf(name));
const readText = (text: string) => readTable(new TextEncoder().encode(text));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof TableError ? error.code : error),
  );

const eclat = {
  name: 'Éclat d’Été',
  trade: 'Fleuriste',
  town: 'Embrun',
  colour: '#EC407A',
  email: 'a@b.example',
  phone: '04 65 71 00 01',
  website: 'https://e.example/',
};
const coeur = { name: 'Cœur', trade: 'Ébéniste', town: 'Vars', colour: '#6D4C41' };

describe('a table as spreadsheets write it', () => {
  it.each([
    ['excel-fr-cp1252-semicolon.csv', 'CSV, windows-1252, ;'],
    ['semicolon.csv', 'CSV, utf-8, ;'],
    ['tab.csv', 'CSV, utf-8, tabulation'],
    ['utf8-bom-crlf.csv', 'CSV, utf-8, ,'],
    ['wrong-header-fr.csv', 'CSV, utf-8, ,'],
  ])('%s', async (name, format) => {
    const table = await read(`tables/${name}`);
    expect(table).toMatchObject({ format, problems: [], notices: [] });
    expect(table.rows).toEqual([
      { line: 2, record: eclat },
      { line: 3, record: coeur },
    ]);
  });

  it.each(['utf-16le', 'utf-16be'])('%s, with its mark and without', async (encoding) => {
    const text = 'Métier;Nom\nÉbéniste;Cœur\n';
    const units = Array.from(text, (sign) => sign.charCodeAt(0));
    const pair = (unit: number) => [unit & 255, unit >> 8];
    const bytes = units.flatMap((unit) => (encoding === 'utf-16le' ? pair(unit) : pair(unit).reverse()));
    const mark = encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
    for (const all of [bytes, [...mark, ...bytes]]) {
      const { rows, format } = await readTable(Uint8Array.from(all));
      expect(format).toBe(`CSV, ${encoding}, ;`);
      expect(rows).toEqual([{ line: 2, record: { name: 'Cœur', trade: 'Ébéniste' } }]);
    }
  });

  it.each([
    ['libreoffice.xlsx', 'XLSX'],
    ['membres.ods', 'ODS'],
  ])('a workbook of LibreOffice, with a date: %s', async (name, kind) => {
    const { rows, format } = await read(`tables/${name}`);
    expect(format).toBe(kind);
    expect(rows.map(({ record }) => record)).toEqual([
      { ...eclat, status: 'associate-f' },
      coeur,
      {
        name: '墨山书院',
        trade: 'Cours de chinois',
        town: 'Gap',
        colour: 'vert',
        status: 'trial',
        trialEnd: '2027-06-30',
      },
    ]);
  });

  it('every member of the cooperative’s own table', async () => {
    const { rows, problems } = await read('members.csv');
    expect(problems).toEqual([]);
    expect(rows.map(({ record }) => record.name)).toEqual(readFixture('members.csv').map(({ name }) => name));
  });

  it('headings in any order, case and spelling; a title above them; a declared separator', async () => {
    const { rows, columns } = await readText(
      'sep=|\nListe des membres||\nE-MAIL | Tél. | Raison Sociale\na@b.example|465710001|"Le ""Bœuf""\nà lunettes"\n',
    );
    expect(columns.map(({ field }) => field)).toEqual(['email', 'phone', 'name']);
    const record = { email: 'a@b.example', phone: '0465710001', name: 'Le "Bœuf"\nà lunettes' };
    expect(rows).toEqual([{ line: 4, record }]);
  });

  it('a person’s names beside the activity’s, or alone', async () => {
    const beside = await readText('Nom;Prénom;Activité;Métier\nRoux;Camille;Atelier Ubac;Ébéniste\n');
    expect(beside.rows[0]?.record).toMatchObject({ name: 'Atelier Ubac', person: 'Camille Roux' });
    const alone = await readText('Nom;Prénom;Métier\nRoux;Camille;Ébéniste\n');
    expect(alone.rows[0]?.record).toMatchObject({ name: 'Camille Roux', person: 'Camille Roux' });
    const trade = await readText('Nom;Activité\nAtelier Ubac;Menuiserie\n');
    expect(trade.rows[0]?.record).toEqual({ name: 'Atelier Ubac', trade: 'Menuiserie' });
  });
});

describe('a file that is no table', () => {
  it.each([
    ['empty.csv', 'empty-table'],
    ['header-only.csv', 'no-rows'],
    ['no-header.csv', 'no-header'],
    ['html-as.xls', 'not-a-table'],
    ['xml2003.xls', 'not-a-table'],
    ['membres.xls', 'old-workbook'],
  ])('%s', async (name, code) => {
    expect(await codeOf(read(`tables/${name}`))).toBe(code);
  });

  it('a heading without names; a picture; blank lines only', async () => {
    expect(await codeOf(readText('Métier;Commune\nÉbéniste;Gap\n'))).toBe('no-name-column');
    expect(await codeOf(readTable(Uint8Array.from({ length: 400 }, (_, at) => at % 5)))).toBe('not-a-table');
    expect(await codeOf(readText('\n;;\n\r\n'))).toBe('empty-table');
  });

  it('whatever the bytes: a table or a refusal, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await codeOf(readTable(bytes))).toSatisfy((code) => typeof code === 'string');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a row that fails stops no other', () => {
  it('damaged bytes are refused where they stand', async () => {
    const { rows, problems } = await read('tables/invalid-utf8.csv');
    expect(rows.map(({ record }) => record.name)).toEqual(['Éclat d’Été', 'Cœur']);
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [4, 'name', 'unreadable-signs'],
      [5, 'name', 'unreadable-signs'],
    ]);
  });

  it('every hostile row: its line, its column, its value, why and what to do', async () => {
    const { rows, problems } = await read('hostile.csv');
    expect(rows).toHaveLength(13);
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [11, 'name', 'text-too-long'],
      [12, 'name', 'empty-text'],
      [13, 'name', 'no-name'],
      [14, 'name', 'confusable'],
      [18, 'accent_color', 'bad-colour'],
      [19, 'accent_color', 'bad-colour'],
      [21, undefined, 'too-few-cells'],
    ]);
    for (const { what, why, fix } of problems)
      for (const part of [what, why, fix]) expect(part).toMatch(/\S .*\./);
    expect(problems[0]?.value).toHaveLength(81);
  });

  it('rows too long, empty extra cells, an unknown status', async () => {
    const { rows, problems } = await readText('nom;statut\nA;;;\nB;CAPE;;x\nC;patronne\n');
    expect(rows).toEqual([{ line: 2, record: { name: 'A' } }]);
    expect(problems.map(({ line, code, value }) => [line, code, value])).toEqual([
      [3, 'too-many-cells', 'B | CAPE |  | x'],
      [4, 'unknown-status', 'patronne'],
    ]);
  });

  it('one member twice is read once; two members of one name are both refused, in any order', async () => {
    const lines = ['Ubac;Gap', 'Adret;Gap', 'Ubac;Embrun', 'Adret;Gap'];
    for (const order of [lines, lines.toReversed()]) {
      const { rows, problems } = await readText(`nom;ville\n${order.join('\n')}\n`);
      expect(rows.map(({ record }) => record.name)).toEqual(['Adret']);
      expect(problems.map(({ code, value }) => [code, value])).toEqual([
        ['same-name', 'Ubac'],
        ['same-name', 'Ubac'],
      ]);
    }
  });

  it('says which column is not read, and the heading it is near', async () => {
    const { notices } = await readText('nom;metie;humeur\nA;b;c\n');
    expect(notices.map(({ message }) => message)).toEqual([
      'La colonne «\u00a0metie\u00a0» n’est pas lue\u00a0: vouliez-vous dire «\u00a0metier\u00a0»\u202f?',
      'La colonne «\u00a0humeur\u00a0» n’est pas lue.',
    ]);
  });
});
