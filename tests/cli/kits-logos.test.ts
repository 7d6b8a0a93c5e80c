import { readTable } from '@coodyssee/kit/table';
import { expect, it } from 'vitest';
import { withLogos } from '../../packages/cli/src/kits/read-logos.ts';
import { planKits } from '../../packages/kit/src/batch/plan-kits.ts';

const tableOf = (csv: string) => readTable(new TextEncoder().encode(csv));

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>';
/** A disk of two files. */
const disk = {
  readFile: async (path: string) => {
    const text = { '/logos/ubac.svg': svg, '/logos/photo.png': '\u0089PNG' }[path];
    if (text === undefined) throw new Error('ENOENT');
    return new TextEncoder().encode(text);
  },
} as unknown as Parameters<typeof withLogos>[2];

it('reads the column of logos, and refuses the rows whose file is not there or is no SVG', async () => {
  const table = await tableOf(
    'Activité;Logo\nAtelier Ubac;ubac.svg\nPetit Pas;photo.png\nÔ;perdu.svg\nSans logo;\n',
  );
  const read = await withLogos(table, '/logos', disk);
  expect(read.rows.map(({ record, ownLogo }) => [record.name, ownLogo])).toEqual([
    ['Atelier Ubac', svg],
    ['Sans logo', undefined],
  ]);
  expect(read.problems.map(({ code, line }) => [code, line])).toEqual([
    ['logo-not-svg', 3],
    ['logo-missing', 4],
  ]);
});

it('takes no logo from an address', async () => {
  for (const address of ['https://ubac.example/logo.svg', '//ubac.example/l.svg', 'data:image/svg+xml,x']) {
    const { rows, problems } = await tableOf(`Activité;Logo\nAtelier Ubac;"${address}"\n`);
    expect(rows).toEqual([]);
    expect(problems.map(({ code, field }) => [code, field])).toEqual([['logo-address', 'logo']]);
  }
  expect((await tableOf('Activité;Logo\nAtelier Ubac;"C:\\logos\\ubac.svg"\n')).problems).toEqual([]);
});

it('makes a kit again when its logo is another one under the same name', async () => {
  const table = await tableOf('Activité;Logo\nAtelier Ubac;ubac.svg\n');
  const recipeOf = (ownLogo: string) => {
    const rows = table.rows.map((row) => ({ ...row, ownLogo }));
    return planKits({ ...table, rows }, { settings: '', zip: false, digest: '' }).kits[0]?.recipe;
  };
  expect(recipeOf(svg)).not.toBe(recipeOf(svg.replace('9v9', '8v9')));
});
