import { assembleKit, type Kit, KitError, shelves, supports } from '@coodyssee/kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { usualNeeds } from '../../packages/kit/src/assembly/usual-needs.ts';
import { changes, digestsOf, readDigests } from './digest-lock.ts';
import { hostile, orderFor, ubac } from './order.ts';

const text = ({ files }: Kit, path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

describe('a kit', () => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await assembleKit(await orderFor(ubac), supports);
  });

  it('holds what it always held, file by file', async () => {
    const lines = kit.files.map(({ is, path, use }) => `${path} · ${is.colourSpace} · ${use.fr}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/kit/atelier-ubac.txt');
  });

  it('has the bytes that it always had, file by file', async () => {
    const now = digestsOf(kit.files);
    const told = changes(
      readDigests(new URL('../golden/kit/atelier-ubac.sha256.json', import.meta.url)),
      now,
    );
    await expect(
      `${JSON.stringify(now, null, 2)}\n`,
      `${told}: look at them; where all are meant, npm test -- tests/kit/assemble -u`,
    ).toMatchFileSnapshot('../golden/kit/atelier-ubac.sha256.json');
  });

  it('tells which files are not as they were', () => {
    expect(changes({ a: '1', b: '1', c: '1' }, { a: '1', b: '2', d: '1' })).toBe(
      '1 changed (b), 1 new (d), 1 gone (c)',
    );
    expect(changes({ a: '1' }, { a: '1' })).toBe('');
  });

  it('refuses nothing to a member of whom all is known', () => {
    expect(kit.refused).toEqual([]);
  });

  it('has every file on a shelf, with a use, and an alternative where it is a picture', () => {
    for (const { is, path, bytes, use, alternative } of kit.files) {
      expect(path).toMatch(/^[a-z0-9][a-z0-9/_@.-]*$|^LISEZ-MOI\.(?:txt|html)$/);
      expect(path.startsWith('LISEZ-MOI') || shelves.some((shelf) => path.startsWith(`${shelf}/`))).toBe(
        true,
      );
      expect(bytes.length, path).toBeGreaterThan(40);
      for (const said of Object.values(use)) expect(said).toMatch(/[.:]$/);
      if (['png', 'svg'].includes(is.format)) expect(alternative, path).toMatch(/\p{L}/u);
    }
  });

  it('tells every file, use and alternative in both of its notices', () => {
    const [page, plain] = [text(kit, 'LISEZ-MOI.html'), text(kit, 'LISEZ-MOI.txt').replace(/\s+/g, ' ')];
    for (const { path, use, alternative } of kit.files.slice(2)) {
      expect(page).toContain(`href="${path}"`);
      expect(plain).toContain(path);
      expect(plain).toContain(use.fr.replace(/\s+/g, ' '));
      if (alternative) expect(plain).toContain(alternative.replace(/\s+/g, ' '));
    }
    expect(
      Math.max(
        ...text(kit, 'LISEZ-MOI.txt')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(120);
  });

  it('answers first what most people come for, each with files for it alone', () => {
    const needs = usualNeeds(kit.files);
    expect(needs.map(({ need, files }) => `${need} : ${files.map(({ path }) => path).join(', ')}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/devis : .*_devis\.odt, .*_devis\.docx$/),
        expect.stringMatching(/cartes de visite : 2-imprimeur\/\S*_carte_impression\.pdf$/),
      ]),
    );
    expect(needs).toHaveLength(12);
    for (const { files } of needs) expect(files.length).toBeLessThan(3);
    const page = text(kit, 'LISEZ-MOI.html');
    expect(page.indexOf(needs.at(-1)?.need ?? '')).toBeLessThan(page.indexOf('<details'));
  });

  it('has a page that asks nothing of a network', () => {
    const page = text(kit, 'LISEZ-MOI.html');
    expect(page).not.toMatch(/<(?:script|link|iframe)|@import|url\((?!data:)/);
    expect(
      [...page.matchAll(/(?:href|src)="([^"]*)"/g)].filter(([, to]) =>
        /^(?!data:image\/png;)\w+:|^\/\//.test(to ?? ''),
      ),
    ).toEqual([]);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const again = await assembleKit(await orderFor(ubac), supports);
    const differing = again.files.filter(
      ({ bytes }, at) => !Buffer.from(bytes).equals(kit.files[at]?.bytes ?? bytes.subarray(1)),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
  });
});

describe('a kit that lacks something', () => {
  it('holds the rest and says what to do', async () => {
    const light = supports.filter(({ id }) => !['badge-screen', 'covers', 'portraits'].includes(id));
    const kit = await assembleKit(await orderFor({ name: 'Ô' }, {}), light);
    const ids = kit.refused.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['mail-signature', 'letter', 'quote', 'invoice', 'member-sheet']),
    );
    for (const { fix } of kit.refused) expect(fix).toMatch(/\.$/);
    expect(kit.files.length).toBeGreaterThan(40);
    expect(text(kit, 'LISEZ-MOI.txt').replace(/\s+/g, ' ')).toContain('legal.form, legal.registry');
  });

  it('is not made of a record that is no record', async () => {
    await expect(orderFor({ ...ubac, trialEnd: 'demain' })).rejects.toThrow(KitError);
  });

  it('lets a fault of ours through', async () => {
    const [support] = supports;
    const make = () => Promise.reject(new TypeError('a fault'));
    await expect(assembleKit(await orderFor(ubac), support ? [{ ...support, make }] : [])).rejects.toThrow(
      TypeError,
    );
  });

  it('stops when it is told to', async () => {
    const { signal } = { signal: AbortSignal.abort(new Error('enough')) };
    await expect(assembleKit(await orderFor(ubac), supports, { signal })).rejects.toThrow('enough');
  });
});

it('escapes every word in its notices', async () => {
  const kit = await assembleKit(await orderFor(hostile), supports.slice(-1));
  const page = text(kit, 'LISEZ-MOI.html');
  expect(page).toContain('&lt;svg onload=alert(1)&gt;');
  expect(page).not.toMatch(/<svg onload|<b>|<img src=x/);
});
