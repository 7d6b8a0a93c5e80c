import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { nameFiles } from '../../packages/kit/src/table/name-files.ts';
import { mendRow, openSheet } from '../../packages/kit/src/table/sheet.ts';
import { readTable, tableOf } from '../../packages/kit/src/table/table.ts';
import { writeCsv, writeSheet } from '../../packages/kit/src/table/write-sheet.ts';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
const gridOf = (...rows: string[][]) => ({
  rows: rows.map((cells, at) => ({ line: at + 1, cells })),
  format: 'CSV',
});

/** Words that meet every rule: right, doubled, confusable, too long, a colour that is none. */
const cell = fc.constantFrom(
  'Ubac',
  'Adret',
  'ubac',
  '',
  'Сооdyssée',
  'x'.repeat(900),
  'vert sapin',
  'rouje',
  '=1+1',
);
const row = fc.array(cell, { minLength: 1, maxLength: 4 });

describe('a sheet mended in place', () => {
  it('reads as the whole table would, whatever the row and its new cells', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(5), row, (rows, at, cells) => {
        const grid = gridOf(['Nom', 'Commune', 'Couleur'], ...rows);
        const changed = gridOf(
          ['Nom', 'Commune', 'Couleur'],
          ...rows.map((one, index) => (index === at ? cells : one)),
        );
        expect(tableOf(mendRow(openSheet(grid), at + 2, cells))).toEqual(tableOf(openSheet(changed)));
      }),
      { numRuns: 200 },
    );
  });

  it('frees the other row when one of two members of a name is renamed or taken out', () => {
    const sheet = openSheet(gridOf(['Nom', 'Ville'], ['Ubac', 'Gap'], ['Ubac', 'Embrun']));
    expect(tableOf(sheet).problems.map(({ line }) => line)).toEqual([2, 3]);
    expect(tableOf(mendRow(sheet, 3, ['Ubac sud', 'Embrun']))).toMatchObject({
      problems: [],
      rows: [{}, {}],
    });
    expect(tableOf(mendRow(sheet, 3))).toMatchObject({ problems: [], rows: [{ line: 2 }] });
  });

  it('reads one row only', () => {
    const sheet = openSheet(gridOf(['Nom', 'Ville'], ['Ubac', 'Gap'], ['Adret', 'Gap']));
    const mended = mendRow(sheet, 2, ['Ubac', 'Embrun']);
    expect(mended.rows[1]).toBe(sheet.rows[1]);
    expect(mended.rows[0]?.read.row?.record).toEqual({ name: 'Ubac', town: 'Embrun' });
  });
});

describe('a table written again', () => {
  it.each(['members.csv', 'hostile.csv', 'tables/invalid-utf8.csv'])('%s reads as it was', async (name) => {
    const { rows, problems, columns } = await readTable(bytesOf(name));
    const text = new TextDecoder().decode(bytesOf(name)).replaceAll('\u0000', '');
    const sheet = openSheet(gridOf(...Papa.parse<string[]>(text.trim()).data));
    const again = await readTable(writeSheet(sheet));
    expect(again.format).toBe('CSV, utf-8, ;');
    expect([again.rows, again.columns]).toEqual([rows, columns]);
    expect(again.problems.map(({ code, line }) => [code, line])).toEqual(
      problems.map(({ code, line }) => [code, line]),
    );
  });

  it('keeps every text, and holds none that a spreadsheet would compute', async () => {
    const sign = fc.constantFrom(...`='+-@"; ,\t\né墨A1\u202f`);
    const text = fc.string({ unit: sign, maxLength: 8 }).map((one) => `${one}x`.trim());
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (towns) => {
        const bytes = writeCsv([['Nom', 'Commune'], ...towns.map((town, at) => [`N${at}`, town])]);
        const { rows } = await readTable(bytes);
        // an apostrophe before a formula was the spreadsheet's own already
        expect(rows.map(({ record }) => record.town)).toEqual(towns);
        const cells = Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ';' }).data.flat();
        expect(cells.filter((one) => /^[=+\-@\t]/.test(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('opens in Excel with two clicks: a mark, semicolons, its line ends', () => {
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        writeCsv([
          ['a"b', 'c;d'],
          ['=1', '+33 6'],
        ]),
      ),
    ).toBe('\ufeff"a""b";"c;d"\r\n\'=1;\'+33 6\r\n');
  });
});

describe('names for files', () => {
  it('are distinct, and where they cannot be the rows are refused', () => {
    const named = (...names: string[]) =>
      nameFiles(tableOf(openSheet(gridOf(['Nom', 'Ville'], ...names.map((name) => [name, 'Gap'])))));
    expect(named('L’Été', 'L’Ete', 'Ô').rows.map(({ slug }) => slug)).toEqual([
      expect.stringMatching(/^l-ete-\w+$/),
      expect.stringMatching(/^l-ete-\w+$/),
      'o',
    ]);
    expect(new Set(named('L’Été', 'L’Ete').rows.map(({ slug }) => slug)).size).toBe(2);
  });
});

it('tells of a cell that holds a book before anything reads it, and of thousands of columns nothing but the known', async () => {
  const text = `Nom;Ville${';c'.repeat(9000)}\n${'é '.repeat(1e6)};Gap${';'.repeat(9000)}\n`;
  const { problems, columns, names } = await readTable(new TextEncoder().encode(text));
  expect(problems).toMatchObject([{ code: 'cell-too-long', line: 2, column: 'Nom' }]);
  expect(problems[0]?.value).toHaveLength(81);
  expect(names).toEqual([undefined]);
  expect(columns).toHaveLength(9002);
});

describe('a workbook', () => {
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'read',
      ({ code }: { code?: string }) => code,
    );

  it('that unpacks to more than a table can be is refused before it is unpacked', async () => {
    const parts = unzipSync(bytesOf('tables/libreoffice.xlsx'));
    const bomb = zipSync({ ...parts, 'xl/worksheets/sheet2.xml': new Uint8Array(65e6) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codeOf(readTable(bomb))).toBe('too-large');
  });

  it('that is another archive says so', async () => {
    expect(await codeOf(readTable(zipSync({ 'a.txt': new Uint8Array(4) })))).toBe('not-a-table');
    expect(await codeOf(readTable(bytesOf('tables/libreoffice.xlsx').subarray(0, 900)))).toBe('not-a-table');
  });
});
