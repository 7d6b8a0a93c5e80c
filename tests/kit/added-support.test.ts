import { assembleKit, makePart, packKit, sha256, supports } from '@coodyssee/kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from '../../packages/studio/src/uses/answer-files.ts';
import { wantedFor } from '../../packages/studio/src/uses/use.ts';
import { uses } from '../../packages/studio/src/uses/uses.ts';
import { supportsFor } from '../../packages/studio/src/workshop/supports-for.ts';
import { pennant } from '../fixtures/support-pennant/pennant.ts';
import { englishIn, frenchIn } from '../studio/languages.ts';
import { orderFor, ubac } from './order.ts';

const all = [...supports.filter(({ id }) => ['badge-office', 'verre'].includes(id)), pennant];
const order = await orderFor(ubac);
const programs = { kit: '1', logo: '1', tokens: '1' };
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a support that is added by one module and one line', () => {
  let kit: Awaited<ReturnType<typeof assembleKit>>;
  beforeAll(async () => {
    kit = await assembleKit(order, all);
  });
  const fileOf = (path: string) => text(kit.files.find((file) => file.path === path)?.bytes);

  it('has its files in the kit, under names that say what they are', () => {
    const own = kit.files.filter(({ is }) => is.support === 'fanion');
    expect(own.map(({ path }) => path)).toEqual([
      '2-imprimeur/fanion/atelier-ubac_fanion_300mm.svg',
      '2-imprimeur/fanion/atelier-ubac_fanion_300mm_impression.pdf',
      '2-imprimeur/fanion/a-remettre-a-l-imprimeur.txt',
    ]);
    expect(own[1]?.is).toEqual({
      support: 'fanion',
      part: 'pennant',
      format: 'print',
      size: { unit: 'mm', width: 300, height: 200 },
      colourSpace: 'cmyk',
    });
  });

  it('is told in LISEZ-MOI, page and text', () => {
    for (const told of [fileOf('LISEZ-MOI.html'), fileOf('LISEZ-MOI.txt')])
      for (const words of ['Fanion de vitrine', 'un triangle à votre couleur', 'd’un seul côté'])
        expect(told.replace(/\s+/g, ' ')).toContain(words);
  });

  it('stands in the manifest with what it is', () => {
    const packed = packKit(
      { slug: 'atelier-ubac', record: ubac, files: kit.files, programs },
      { zip: false, digest: sha256 },
    );
    const manifest = JSON.parse(text(packed.find(({ path }) => path.endsWith('manifeste.json'))?.bytes));
    const path = '2-imprimeur/fanion/atelier-ubac_fanion_300mm_impression.pdf';
    expect(manifest.files.find((file: { path: string }) => file.path === path)).toMatchObject({
      colours: 'cmyk',
      use: 'Imprimeur textile\u00a0: d’un seul côté.',
      is: { support: 'fanion', part: 'pennant', format: 'print' },
    });
  });

  it('is said in both languages', () => {
    for (const { use } of kit.files) {
      expect(englishIn(use.fr), use.fr).toBeUndefined();
      expect(frenchIn(use.en.replace('LibreOffice', '')), use.en).toBeUndefined();
    }
  });

  it('answers its use in the studio, beside what answered before', async () => {
    const use = uses.find(({ id }) => id === 'vitrine');
    if (!use) throw new Error('There is no such use.');
    const wanted = wantedFor(use, { layout: 'seal', ink: 'black' });
    const made = wanted.flatMap((one) => supportsFor(one, all));
    expect(made.map(({ id }) => id)).toEqual(['badge', 'fanion']);
    const parts = await Promise.all(
      made.map(async (support) => ({ ...(await makePart(order, support)), support })),
    );
    const { best, taken, isStandIn } = answerOf(use, parts);
    expect(best?.is).toMatchObject({ support: 'badge', layout: 'seal', inks: 'black', format: 'print' });
    expect([taken.length, isStandIn]).toEqual([1, false]);
    expect(parts[1]?.files).toHaveLength(2);
  });
});

it('says which part lacks a name, a fault of its module', async () => {
  const { make, ...rest } = pennant;
  expect(make).toBeTypeOf('function');
  const { defineSupport } = await import('@coodyssee/kit');
  const odd = defineSupport({
    ...rest,
    make: async () => ({
      files: [{ is: { part: 'other', format: 'txt', colourSpace: 'none' }, bytes: new Uint8Array(1) }],
      notices: [],
    }),
  });
  await expect(odd.make(order)).rejects.toThrow(/other/);
});
