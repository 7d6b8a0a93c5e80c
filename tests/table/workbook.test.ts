import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../packages/kit/src/table/table.ts';
import { TableError } from '../../packages/kit/src/table/table-error.ts';

const read = (name: string) =>
  readTable(new Uint8Array(readFileSync(new URL(`../fixtures/tables/${name}`, import.meta.url))));
const refusal = (work: Promise<unknown>): Promise<TableError | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof TableError ? error : Promise.reject(error)),
  );
const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const bytes = (words: string) => new TextEncoder().encode(words);
const relations = (type: string, target: string) =>
  bytes(`<Relationships><Relationship Id="r1" Type="x/${type}" Target="${target}"/></Relationships>`);

/** A workbook of one sheet, with what its rows hold. */
const book = (rows: string, after = '') =>
  zipSync({
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': bytes('<workbook xmlns:r="r"><sheets><sheet name="m" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': bytes(
      `<worksheet>${after}<sheetData><row>${text('Nom')}${text('Ville')}</row>${rows}</sheetData></worksheet>`,
    ),
  });
const flat = (table: string) =>
  bytes(
    `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="t" xmlns:text="p"><office:body><office:spreadsheet><table:table table:name="m">${table}</table:table></office:spreadsheet></office:body></office:document>`,
  );
const odsCell = (words: string, more = '') =>
  `<table:table-cell${more}><text:p>${words}</text:p></table:table-cell>`;

describe('a workbook', () => {
  it.each([
    ['hidden-first.xlsx', ['Atelier Ubac'], ['other-sheets'], /Listes.*masquée/],
    ['hidden-rows-cols.xlsx', ['Atelier Ubac', 'Ancien Membre'], ['hidden-rows'], /: 3\./],
    ['merged-town.xlsx', ['Atelier Ubac', 'Adret', 'Serre'], ['merged-cells'], /C2:C4/],
    ['hyperlinks.xlsx', ['Atelier Ubac'], ['link-read'], /Mon site.*https:\/\/ubac\.example/],
  ])('%s tells what the eye does not see', async (name, names, codes, said) => {
    const { rows, notices, problems } = await read(name);
    expect(problems).toEqual([]);
    expect(rows.map(({ record }) => record.name)).toEqual(names);
    expect(notices.map(({ code }) => code)).toEqual(codes);
    expect(notices[0]?.message).toMatch(said);
  });

  it('gives the text of a merged cell to each of its rows, and the address behind a cell', async () => {
    expect((await read('merged-town.xlsx')).rows.map(({ record }) => record.town)).toEqual([
      'Gap',
      'Gap',
      'Gap',
    ]);
    expect((await read('hyperlinks.xlsx')).rows[0]?.record.website).toBe('https://ubac.example');
  });

  it('of cells that do not say where they stand', async () => {
    expect((await read('no-refs.xlsx')).rows).toEqual([
      { line: 2, record: { name: 'Atelier Ubac', trade: 'Ébéniste' } },
    ]);
  });

  it('tells a formula without a result', async () => {
    expect((await read('str-formula-error.xlsx')).problems).toMatchObject([
      { line: 2, column: 'Métier', code: 'error-cell', value: '#N/A' },
    ]);
    const { problems } = await readTable(book(`<row>${text('Ubac')}<c><f>A1</f></c></row>`));
    expect(problems).toMatchObject([{ code: 'error-cell', column: 'Ville' }]);
  });

  it('tells hidden columns that hold something, and no others', async () => {
    const hidden = '<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" hidden="1"/></cols>';
    const { notices, rows } = await readTable(book(`<row>${text('Ubac')}${text('Gap')}</row>`, hidden));
    expect(notices).toMatchObject([{ code: 'hidden-column', details: { columns: ['B'] } }]);
    expect(rows[0]?.record.town).toBe('Gap');
  });

  it('of LibreOffice: repeated cells, spans, filtered rows, notes beside', async () => {
    const { rows, notices, format } = await readTable(
      flat(
        `<table:table-row>${odsCell('Nom')}${odsCell('Ville')}</table:table-row>` +
          `<table:table-row><table:table-cell><office:annotation><text:p>note</text:p></office:annotation><text:p>Ub<text:s/>ac</text:p></table:table-cell>${odsCell('Gap', ' table:number-rows-spanned="2"')}</table:table-row>` +
          `<table:table-row table:visibility="filter">${odsCell('Adret')}<table:covered-table-cell/></table:table-row>` +
          '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      ),
    );
    expect(format).toBe('ODS');
    expect(rows.map(({ line, record }) => [line, record.name, record.town])).toEqual([
      [2, 'Ub ac', 'Gap'],
      [3, 'Adret', 'Gap'],
    ]);
    expect(notices.map(({ code }) => code)).toEqual(['hidden-rows', 'merged-cells']);
  });
});

describe('a workbook made to fill the memory', () => {
  it.each([
    ['sparse rows', `${'<row/>'.repeat(9)}<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>`],
    ['rows of the last column', Array(70).fill('<row><c r="XFD1" t="str"><v>x</v></c></row>').join('')],
    ['too many rows', `<row>${text('x')}</row>`.repeat(21_000)],
    ['one row without end', `<row>${text('x')}${'<c t="str"><v>x</v></c>'.repeat(17_000)}</row>`],
    ['elements without a cell', '<a/>'.repeat(1_600_000)],
    ['nested without end', '<a>'.repeat(100_000)],
  ])('%s is refused, or its row is', async (_, rows) => {
    const packed = book(rows);
    const started = process.memoryUsage().rss;
    const error = await refusal(readTable(packed));
    expect(process.memoryUsage().rss - started).toBeLessThan(300e6);
    if (error) expect(error.code).toMatch(/^too-large$|^not-a-table$/);
    else expect((await readTable(packed)).problems[0]?.code).toBe('too-many-cells');
  });

  it('refuses repeated cells of LibreOffice before it makes them', async () => {
    const cells = `table:number-columns-repeated="16384"`;
    const table = `<table:table-row table:number-rows-repeated="1000000">${odsCell('x', ` ${cells}`)}</table:table-row>`;
    expect((await refusal(readTable(flat(table))))?.code).toBe('too-large');
  });

  it.each([['absurd places', 'row-overflow.xlsx', 'not-a-table']])('%s', async (_, name, code) => {
    expect((await refusal(read(name)))?.code).toBe(code);
  });

  it.each([
    ['cells', `Nom;Ville\nx${';'.repeat(2000)}\n`.repeat(600)],
    ['a row', `Nom;Ville\nx${';'.repeat(20_000)}x`],
    ['lines', `Nom;Ville\n${'\n'.repeat(1_100_000)}x;y`],
    ['rows', `Nom;Ville\n${'x;y\n'.repeat(21_000)}`],
    ['quotes', `Nom;Ville\n${'"a""'.repeat(700_000)}`],
  ])('a CSV with too many %s is refused', async (_, csv) => {
    expect((await refusal(readTable(bytes(csv))))?.code).toBe('too-large');
  });

  it('forgives the million empty rows that a spreadsheet may write', async () => {
    expect((await readTable(bytes(`Nom;Ville\nUbac;Gap\n${';\r\n'.repeat(1_000_000)}`))).rows).toHaveLength(
      1,
    );
  });
});

it.each([
  ['html-as.xls', 'html', /HTML/],
  ['xml2003.xls', 'xml-2003', /XML 2003/],
])('%s is named as what it is', async (name, reason, what) => {
  const error = await refusal(read(name));
  expect(error?.details).toMatchObject({ reason });
  expect(error?.what).toMatch(what);
  expect(error?.fix).toMatch(/XLSX ou CSV/);
});
