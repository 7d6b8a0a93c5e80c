import { checkRecord, createSettings, kitTexts } from '@coodyssee/kit';
import { createIdentity } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { loadTypesetter } from '@coodyssee/logo/fonts';
import { readFace } from '@coodyssee/logo/node';
import { renderPng } from '@coodyssee/logo/png';
import { describe, expect, it } from 'vitest';
import { glassSheet } from '../../packages/kit/src/supports/glass/glass-sheet.ts';
import { squarePost } from '../../packages/kit/src/supports/social/square-post.ts';

const settings = createSettings();

describe('the texts a kit loads first', () => {
  // a reader of its own: what another member's kit has loaded must not help
  it.each(['墨山书院', 'こもれび', '바람', 'واحة النسيم', 'პ მთა', 'Լեռ', 'மலை'])(
    'hold what the kit’s sentences set beside %s',
    async (name) => {
      const { record: member } = checkRecord({ name, trade: 'Formatrice', town: 'Gap' });
      const identity = createIdentity(brand, {
        loadFaces: (texts, face) => loadTypesetter(texts, { face, readFace: (file) => readFace(file) }),
      });
      const typesetter = await identity.load(kitTexts(member, settings));
      const order = { member, slug: 'activite', settings, identity, typesetter, renderPng };
      expect(glassSheet(order).sheet.title).toContain(name);
      expect(squarePost(order).sheet.title).toContain(name);
    },
  );
});
