import { createIdentity } from '@coodyssee/logo';
import { platform } from '@coodyssee/logo/node';
import { fitText } from '@coodyssee/logo/type';
import { expect, it } from 'vitest';
import { brand } from '../brand.ts';
import { cleanRecord } from './clean-record.ts';

it.each([
  ['accents apart from their letters', 'E\u0301lan d\u2019E\u0301te\u0301', 'Élan d’Été'],
  ['soft hyphens', 'Menui\u00adserie', 'Menuiserie'],
  ['marks of direction', '\u202aAtelier\u202c', 'Atelier'],
  ['joiners and byte order marks', '\ufeffAte\u2060lier', 'Atelier'],
])('%s are set in a scene as they are in the badge', async (_, name, clean) => {
  const identity = createIdentity(brand, platform);
  const record = cleanRecord({ name, person: name, email: `contact@${name}.example` });
  expect(record).toMatchObject({ name: clean, person: clean, email: `contact@${clean}.example` });
  const typesetter = await identity.load([record.name]);
  expect(
    fitText({ text: record.name, weight: 500 }, { typesetter, maxWidth: 900, size: 20 }).lines,
  ).toHaveLength(1);
});
