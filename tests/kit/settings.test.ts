import { createSettings, KitError, parseSettings, settingsNotices } from '@coodyssee/kit';
import { describe, expect, it } from 'vitest';

const refusal = (make: () => unknown): KitError => {
  try {
    make();
  } catch (error) {
    if (error instanceof KitError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('settings', () => {
  it('start with what the cooperative publishes, and guess no legal fact', () => {
    const { legal, print, projects } = createSettings();
    expect(legal).toMatchObject({ siren: '508536364', siret: '50853636400021', vat: 'FR88508536364' });
    expect([legal.form, legal.registry, legal.capital]).toEqual([undefined, undefined, undefined]);
    expect(print).toMatchObject({ bleed: 3, safe: 5, totalInk: 280, cutSpot: 'CutContour' });
    expect(projects).toEqual([]);
  });

  it('take numbers as people write them', () => {
    const given = {
      siret: '508 536 364 000 21',
      vat: 'FR 88 508536364',
      naf: '82.99z',
      phone: '+33 4 65 71 00 00',
    };
    expect(createSettings({ legal: given }).legal).toMatchObject({
      siret: '50853636400021',
      vat: 'FR88508536364',
      naf: '8299Z',
      phone: '04\u00a065\u00a071\u00a000\u00a000',
    });
  });

  it('say nothing of the published numbers for another company', () => {
    const { legal } = createSettings({ legal: { name: 'Autre', siren: '732829320' } });
    expect(legal).toEqual({ name: 'Autre', siren: '732829320' });
  });

  it.each([
    ['legal.siren', { siren: '508536365' }],
    ['legal.siret', { siret: '50853636400022' }],
    ['legal.siret', { siret: '73282932000074' }],
    ['legal.vat', { vat: 'FR87508536364' }],
    ['legal.vat', { vat: 'FR44732829320' }],
    ['legal.naf', { naf: '82991' }],
    ['legal.address', { address: 'Avenue d’Embrun, Chorges' }],
    ['legal.trainingNumber', { trainingNumber: '9305006650' }],
    ['legal.form', { form: 'SARL à capital variable' }],
    ['legal.registry', { registry: 'RCS 05' }],
    ['legal.capital', { capital: 'beaucoup' }],
    ['legal.email', { email: 'contact' }],
    ['legal.phone', { phone: '04 92' }],
    ['legal.website', { website: 'javascript:alert(1)' }],
  ])('refuse a wrong %s: %o', (key, legal) => {
    const error = refusal(() => createSettings({ legal }));
    expect(error.code).toBe('bad-settings');
    expect(error.details).toMatchObject({ key });
  });

  it('warn about La Poste’s establishments, which keep no key', () => {
    const settings = createSettings({
      legal: { siren: '356000000', siret: '35600000012345', name: 'La Poste' },
    });
    expect(settingsNotices(settings).map(({ code }) => code)).toEqual(['unchecked-siret']);
    expect(settingsNotices(createSettings())).toEqual([]);
  });

  it('refuse an unknown key with the nearest known one', () => {
    const error = refusal(() => parseSettings('{"legal":{"grefe":"Gap","regisrty":"Gap"}}'));
    expect(error.code).toBe('unknown-setting');
    expect(refusal(() => parseSettings('{"legal":{"regisrty":"Gap"}}')).details).toMatchObject({
      key: 'legal.regisrty',
      nearest: 'registry',
    });
    expect(refusal(() => parseSettings('{"__proto__":{"legal":1},"lgal":{}}')).code).toBe('unknown-setting');
  });

  it('check projects whole', () => {
    const project = {
      id: 'p',
      title: 'Projet',
      from: '2026-01-01',
      to: '2026-12-31',
      statement: 'co-funded' as const,
      funders: ['Région'],
    };
    expect(createSettings({ projects: [project] }).projects).toEqual([project]);
    expect(
      refusal(() => createSettings({ projects: [{ ...project, to: '2025-12-31' }] })).details,
    ).toMatchObject({
      key: 'projects[1].to',
    });
    expect(
      refusal(() => createSettings({ projects: [{ ...project, from: '2026-02-30' }] })).details,
    ).toMatchObject({
      key: 'projects[1].from',
    });
    expect(refusal(() => createSettings({ projects: [project, project] })).details).toMatchObject({
      key: 'projects[2].id',
    });
    expect(refusal(() => parseSettings('{"projects":[{"id":"p"}]}')).details).toMatchObject({
      key: 'projects[1].title',
    });
  });

  it.each(['', '{', '[]', '"x"', 'null', '{"print":{"bleed":"3"}}', '{"print":{"bleed":-1}}'])(
    'refuse the file %s in French',
    (text) => {
      const { what, why, fix } = refusal(() => parseSettings(text));
      expect([what, why, fix].every((part) => part.length > 5)).toBe(true);
    },
  );
});
