import { describe, expect, it } from 'vitest';
import { guard } from '../../packages/logo/src/brand/guard.ts';
import { IdentityError } from '../../packages/logo/src/errors.ts';
import { readFace } from '../../packages/logo/src/platform/read-face.node.ts';
import { capitals } from '../../packages/logo/src/type/capitals.ts';
import { cleanText } from '../../packages/logo/src/type/clean.ts';
import { fitText } from '../../packages/logo/src/type/fit.ts';
import { findArcFit } from '../../packages/logo/src/type/fit-arc.ts';
import { typesetFrench } from '../../packages/logo/src/type/french.ts';
import { orRefuse } from '../../packages/logo/src/type/misfit.ts';
import { loadTypesetter } from './load.ts';
import { namesOf } from './names.ts';

const prepared = (name: string) =>
  typesetFrench(cleanText(name, { field: 'name', guards: [guard] }).text).text;
const outcome = (attempt: () => unknown): string => {
  try {
    attempt();
    return 'fits';
  } catch (error) {
    if (error instanceof IdentityError) return error.code;
    throw error;
  }
};

describe('the cooperative’s members', () => {
  it('all have a name that can be shaped', async () => {
    const names = namesOf('members').map(prepared);
    expect(names).toHaveLength(51);
    const typesetter = await loadTypesetter(names, readFace);
    for (const name of names)
      expect(typesetter.shape([{ text: name, weight: 700 }]).advance).toBeGreaterThan(0);
  });

  it('fit a band, or are told what would', async () => {
    const names = namesOf('members').map(prepared);
    const typesetter = await loadTypesetter(names, readFace);
    const room = { typesetter, maxWidth: 10, size: 1 };
    const refused = names.filter((text) => outcome(() => fitText({ text, weight: 700 }, room)) !== 'fits');
    expect(refused).toEqual([expect.stringMatching(/^La Fabrique/u), 'Hydrogéomorphocartographiquement']);
  });

  it('fit the seal in capitals, or are told what would', async () => {
    const names = namesOf('members').map((name) => capitals(prepared(name)));
    const typesetter = await loadTypesetter(names, readFace);
    const ring = { typesetter, middle: 4, sweepMax: 260, size: 1, minSize: 0.58 };
    const refused = names.filter(
      (text) => outcome(() => orRefuse(findArcFit([{ text, weight: 700 }], ring))) !== 'fits',
    );
    expect(refused).toEqual([expect.stringMatching(/^LA FABRIQUE/u)]);
  });
});

describe('hostile names', () => {
  const outcomes: Readonly<Record<string, string>> = {
    '\u200B\u200B\u200D': 'empty-text',
    '': 'empty-text',
    Сооdyssée: 'confusable',
  };

  it('are set as they are written, or refused', async () => {
    const names = namesOf('hostile');
    expect(names).toHaveLength(20);
    for (const name of names) {
      const wanted = outcomes[name] ?? (name.length > 120 ? 'text-too-long' : 'fits');
      const clean = outcome(() => prepared(name));
      expect([name.slice(0, 40), clean]).toEqual([name.slice(0, 40), wanted]);
      if (clean !== 'fits') continue;
      const typesetter = await loadTypesetter([prepared(name)], readFace);
      expect(typesetter.shape([{ text: prepared(name), weight: 700 }]).glyphs.length).toBeGreaterThan(0);
    }
  });
});
