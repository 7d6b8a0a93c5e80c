import { supports } from '@coodyssee/kit';
import { createLadder } from '@coodyssee/logo/type';
import { describe, expect, it } from 'vitest';
import { uses } from '../../packages/studio/src/uses/uses.ts';
import { faults } from '../../packages/studio/src/words/messages/english/faults.ts';
import { notices, suggestions } from '../../packages/studio/src/words/messages/english/notices.ts';
import { findRefusal, refusals } from '../../packages/studio/src/words/messages/english/refusals.ts';
import { steps } from '../../packages/studio/src/words/messages/english/steps.ts';
import { say as english } from '../../packages/studio/src/words/messages/english.ts';
import { say as french } from '../../packages/studio/src/words/messages/french.ts';
import { badSpacing } from '../laws/french.ts';
import { badgeLayouts, inkSets, statuses } from '../low-floor.ts';
import { saidCodes, saidReasons } from './codes.ts';
import { encounters, messagesOf } from './encounters.ts';
import { englishIn, frenchIn, holes, withoutQuotes } from './languages.ts';

const codes = saidCodes();
const known = { ...refusals, ...notices, ...suggestions, ...faults };
const reasonsOf = (code: string): readonly string[] => {
  const entry = Object.hasOwn(refusals, code) ? refusals[code as keyof typeof refusals] : undefined;
  return entry && typeof entry !== 'function' ? Object.keys(entry) : [];
};

describe('English', () => {
  it('is there for every code that the sources say', () => {
    expect(codes.length).toBeGreaterThan(70);
    expect(codes.filter(({ code }) => !Object.hasOwn(known, code))).toEqual([]);
  });

  it('is there for every reason of a code', () => {
    const reasoned = codes.filter(({ reason }) => reason !== undefined);
    expect(reasoned.length).toBeGreaterThan(20);
    const missing = reasoned.filter(
      ({ code, reason = '' }) => reasonsOf(code).length > 0 && !reasonsOf(code).includes(reason),
    );
    expect(missing).toEqual([]);
    const every = Object.keys(refusals).flatMap(reasonsOf);
    expect(saidReasons().filter(({ reason }) => !every.includes(reason))).toEqual([]);
  });

  it('is there for every support, use, ladder, layout, ink and status', () => {
    const rungs = createLadder({ oneLine: 0.8, twoLines: 1, floor: 0.6 });
    expect(rungs.filter(({ id }) => !Object.hasOwn(steps, id))).toEqual([]);
    const said = [
      ...supports.flatMap(({ words }) => {
        const { label, purpose, guides = [] } = words.en;
        expect(guides).toHaveLength(words.fr.guides?.length ?? 0);
        return [label, purpose, ...guides.flatMap(({ title, steps: done }) => [title, ...done])];
      }),
      ...uses.flatMap(({ words }) => Object.values(words.en).flat()),
      ...badgeLayouts.map(({ id }) => english.layout(id)),
      ...inkSets.map(({ id }) => english.ink(id)),
      ...statuses.map(({ id }) => english.status(id)),
    ];
    expect(said.filter((text) => !text || frenchIn(text) || holes.test(text))).toEqual([]);
  });

  it('keeps the measures of what it says', () => {
    const labels = supports.find(({ id }) => id === 'etiquettes');
    expect(labels?.words.en.files.L7160).toBe('21 labels 63.99\u00a0×\u00a038.1\u00a0mm, sheet L7160.');
    expect(labels?.words.fr.files.L7160).toBe(
      '21\u00a0étiquettes 63,99\u00a0×\u00a038,1\u00a0mm, planche L7160.',
    );
    expect(english.step({ id: 'two-lines', label: 'deux lignes, 92\u00a0%', scale: 0.9201 })).toBe(
      'on two lines, 92%',
    );
    expect(french.step({ id: 'two-lines', label: 'deux lignes, 92\u00a0%', scale: 0.9201 })).toBe(
      'sur deux lignes, 92\u00a0%',
    );
  });

  it('says plainly what it does not know', () => {
    const odd = { code: 'brand-new', what: 'Non.', why: 'Parce que.', fix: 'Rien.' };
    expect(Object.values(english.refusal(odd)).join(' ')).toContain('brand-new');
    expect(english.refusal({ ...odd, code: 'constructor' }).what).toBe('This could not be done.');
  });
});

describe('what hostile names, colours, tables and settings meet', async () => {
  const met = await encounters();

  it('is said in English without a word of French, and without a hole', () => {
    expect(met.length).toBeGreaterThan(150);
    const faulty = met.flatMap((one) =>
      messagesOf(english, one).flatMap((text) => {
        const leak = frenchIn(text) ?? holes.exec(withoutQuotes(text))?.[0];
        return leak ? [`${one.kind} ${'code' in one.said ? one.said.code : ''}: « ${leak} » in ${text}`] : [];
      }),
    );
    expect([...new Set(faulty)]).toEqual([]);
  });

  it('passes in French as the engine says it, and well set', () => {
    // keys of the settings, and what a reader of JSON says, are a machine's words
    const machine = /on connaît\u00a0:|JSON correct\u00a0:/;
    const faulty = met
      .flatMap((one) => messagesOf(french, one))
      .filter((text) => englishIn(text) && !machine.test(text));
    expect([...new Set(faulty)]).toEqual([]);
    const own = /«.*»/g;
    const badlySet = met
      .flatMap((one) => messagesOf(french, one))
      .filter((text) => badSpacing.test(text.replace(own, '').replace('(; ! ?)', '')));
    expect([...new Set(badlySet)]).toEqual([]);
  });

  it('meets most of what can be said', () => {
    const found = new Set(met.map(({ kind, said }) => `${kind} ${'code' in said ? said.code : ''}`));
    expect(found.size).toBeGreaterThan(45);
    const refused = met.filter(({ kind }) => kind === 'refusal');
    expect(refused.filter(({ said }) => !('code' in said && findRefusal(said)))).toEqual([]);
    expect(met.filter(({ kind }) => kind === 'use').length).toBeGreaterThan(20);
  });
});
