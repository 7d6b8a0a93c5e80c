import { CodedError } from '@coodyssee/logo';
import type { OwnLogo } from '@coodyssee/logo/scene';
import { expect, it } from 'vitest';
import { LogoTimeout } from '../../own-logo/read-logo-file.ts';
import type { JudgedRow } from '../table/row-state.ts';
import { findLogo } from './find-logo.ts';
import { droppedFiles, type GivenFile, sortGiven } from './given-file.ts';
import { createLogoStore } from './logo-store.ts';
import { withLogo } from './with-logo.ts';

const given = (...paths: readonly string[]): readonly GivenFile[] =>
  paths.map((path) => ({ path, file: new File([path], path.split('/').at(-1) ?? path) }));
const found = (cell: string, ...paths: readonly string[]) => findLogo(given(...paths), cell)?.path;

it('finds a logo as beside the table, in a folder of logos, or by its name alone', () => {
  expect(found('ubac.svg', 'ubac.svg', 'logos/ubac.svg')).toBe('ubac.svg');
  expect(found('ubac.svg', 'dossier/ubac.svg', 'dossier/mubac.svg')).toBe('dossier/ubac.svg');
  expect(found('.\\logos\\ubac.svg', 'envoi/logos/ubac.svg', 'envoi/vieux/ubac.svg')).toBe(
    'envoi/logos/ubac.svg',
  );
  expect(found('C:\\logos\\ubac.svg', 'ubac.svg')).toBe('ubac.svg');
  expect(found('échappée.svg', 'e\u0301chappe\u0301e.svg')).toBe('e\u0301chappe\u0301e.svg');
  expect(found('Ubac.SVG', 'ubac.svg')).toBe('ubac.svg');
});

it('takes none where two may be meant, and nothing else than the whole of a name', () => {
  expect(found('ubac.svg', 'a/ubac.svg', 'b/ubac.svg')).toBeUndefined();
  expect(found('bac.svg', 'ubac.svg')).toBeUndefined();
  expect(found('', 'ubac.svg')).toBeUndefined();
});

it('parts the table from the logos of a folder, and leaves what a system hides', async () => {
  const file = (name: string) =>
    ({ kind: 'file', name, getFile: async () => new File([name], name) }) as const;
  const folder = {
    kind: 'directory',
    name: 'envoi',
    async *getEntries() {
      yield file('.DS_Store');
      yield file('membres.csv');
      yield file('a.svg');
      yield {
        kind: 'directory',
        name: 'photos',
        getEntries: async function* () {
          yield file('b.PNG');
        },
      } as const;
    },
  } as const;
  const { table, logos } = sortGiven(await droppedFiles([{ kind: 'text' }, folder]));
  expect(table?.name).toBe('membres.csv');
  expect(logos.map(({ path }) => path)).toEqual(['envoi/a.svg', 'envoi/photos/b.PNG']);
  // a file alone is a table, whatever it is called: its reader says what is wrong with it
  expect(sortGiven(given('lisez-moi.pdf')).table?.name).toBe('lisez-moi.pdf');
  expect(sortGiven(given('a.svg', 'notes.pdf')).table).toBeUndefined();
});

const logo = { notices: [] } as unknown as OwnLogo;
const row = {
  line: 4,
  record: { name: 'Ubac', logo: 'ubac.svg' },
  state: 'ready',
  problems: [],
  notices: [],
};
const judged = row as unknown as JudgedRow;

it('says at its row what is wrong with a logo, and gives the one that was read', () => {
  const missing = withLogo(judged, { column: 'Logo', isGiven: false });
  expect(missing.state).toBe('bad');
  expect(missing.problems).toMatchObject([{ code: 'logo-missing', line: 4, column: 'Logo', field: 'logo' }]);
  const trouble = new CodedError('own-logo-text', { what: 'a.', why: 'b.', fix: 'c.' });
  for (const [error, code] of [
    [trouble, 'own-logo-text'],
    [new LogoTimeout(), 'logo-too-slow'],
    [new Error('worker'), 'logo-unread'],
  ] as const)
    expect(withLogo(judged, { column: 'Logo', isGiven: true, read: { trouble: error } })).toMatchObject({
      state: 'bad',
      problems: [{ code, line: 4, column: 'Logo' }],
    });
  expect(withLogo(judged, { column: 'Logo', isGiven: true }).state).toBe('waiting');
  expect(withLogo(judged, { column: 'Logo', isGiven: true, read: { logo } })).toMatchObject({
    state: 'ready',
    ownLogo: logo,
  });
});

it('reads each logo once, one after the other, and forgets them with the table', async () => {
  let [underWay, most] = [0, 0];
  const read: string[] = [];
  const store = createLogoStore(async (file) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve));
    underWay -= 1;
    read.push(file.name);
    if (file.name === 'c.svg') throw new Error('no');
    return logo;
  });
  store.add(given('a.svg', 'b.svg', 'c.svg'));
  const files = store.files().map(({ file }) => file);
  store.want(files);
  store.want(files);
  await expect.poll(() => files.every((file) => store.get(file))).toBe(true);
  expect([read, most]).toEqual([['a.svg', 'b.svg', 'c.svg'], 1]);
  store.add(given('a.svg'));
  expect(store.files()).toHaveLength(3);
  store.clear();
  expect([store.files(), files.map((file) => store.get(file))]).toEqual([
    [],
    [undefined, undefined, undefined],
  ]);
});
