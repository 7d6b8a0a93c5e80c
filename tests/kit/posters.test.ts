import { checkRecord, createSettings, type KitOrder, kitTexts, type MemberRecord } from '@coodyssee/kit';
import { renderPng } from '@coodyssee/logo/png';
import { findProblems, inspectPdf } from '@coodyssee/preflight';
import { describe, expect, it } from 'vitest';
import { posterFormats } from '../../packages/kit/src/supports/poster/poster-format.ts';
import { posterSheet } from '../../packages/kit/src/supports/poster/poster-sheet.ts';
import { posters } from '../../packages/kit/src/supports/poster/posters.ts';
import { identity } from '../low-floor.ts';
import { readXml } from './read-xml.ts';

const ubac = { name: 'Atelier Ubac', trade: 'Ébéniste', colour: '#0B7285', website: 'atelier-ubac.example' };
const text = { title: 'Portes ouvertes', date: 'Samedi 12 juin', place: 'Embrun', text: 'Venez voir.' };

async function orderWith(poster?: MemberRecord['poster']): Promise<KitOrder> {
  const { record: member, notices } = checkRecord({ ...ubac, ...(poster && { poster }) });
  const settings = createSettings();
  const typesetter = await identity.load(kitTexts(member, settings));
  return { member, notices, slug: 'atelier-ubac', settings, identity, typesetter, renderPng };
}

describe('a poster without words', () => {
  it.each([
    ['none', undefined],
    ['a model’s', { title: 'Votre titre ici !' }],
    ['a day alone', { date: 'Samedi 12 juin' }],
  ])('is no file for a printer, but one to write in: %s', async (_, poster) => {
    const { files } = await posters.make(await orderWith(poster));
    expect(files.map(({ is }) => [is.part, is.format])).toEqual([
      ['blank', 'svg'],
      ['blank', 'odg'],
      ['blank', 'docx'],
    ]);
  });

  it('has its words as text, in a typeface that it brings along', async () => {
    const [file] = (await posters.make(await orderWith())).files;
    const parts = readXml(new TextDecoder().decode(file?.bytes));
    const words = parts.filter(({ name }) => name === 'text').map((one) => one.text);
    expect(words.slice(0, 3)).toEqual(['Votre titre ici', 'Date ici', 'Lieu ici']);
    expect(parts.find(({ name }) => name === 'style')?.text).toMatch(
      /@font-face\{font-family:"Figtree";[^}]*url\(data:font\/woff2;base64,d09GM/u,
    );
  });

  it('is told where a model’s words were left out', async () => {
    const { notices } = await orderWith({ ...text, text: 'Votre texte ici' });
    expect(notices?.map(({ code }) => code)).toEqual(['placeholder-left-out']);
  });
});

describe('a poster with words', () => {
  it('is two files that a printer has nothing to say of', async () => {
    const { files } = await posters.make(await orderWith(text));
    expect(files.map(({ is }) => [is.part, is.format])).toEqual([
      ['poster', 'print'],
      ['flyer', 'print'],
    ]);
    for (const { path, bytes } of files) expect(findProblems(inspectPdf(path, bytes))).toEqual([]);
  });

  it('says all of them, and refuses more than a poster holds', async () => {
    const order = await orderWith(text);
    for (const format of posterFormats) {
      const heard = posterSheet(order, format, text).sheet.pieces.map((piece) =>
        piece.text.replaceAll(/\s/gu, ' '),
      );
      expect(heard).toEqual(expect.arrayContaining(Object.values(text)));
      const full = {
        ...text,
        title: 'Porte '.repeat(60),
        text: 'Un mot de plus. '.repeat(400),
        place: 'Salle des fêtes '.repeat(18),
      };
      expect(() => posterSheet(order, format, full)).toThrow(/trop de texte|est trop long/u);
    }
  });
});
