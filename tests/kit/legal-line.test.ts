import { createSettings, KitError, type MemberRecord, type SettingsInput } from '@coodyssee/kit';
import { describe, expect, it } from 'vitest';
import {
  footMentions,
  insuranceMention,
  legalLine,
  shortLegalLine,
} from '../../packages/kit/src/record/legal-line.ts';
import { ubac, whole } from './order.ts';

const speaker = (member: Partial<MemberRecord> = {}, settings: SettingsInput = whole) => ({
  member: { ...ubac, ...member },
  settings: createSettings(settings),
});

const refusal = (make: () => unknown): unknown => {
  try {
    return make();
  } catch (error) {
    return error instanceof KitError ? { code: error.code, ...error.details } : error;
  }
};

describe('the legal line', () => {
  it('names the activity, the person behind it and where it is registered', () => {
    expect(legalLine(speaker())).toBe(
      'Atelier Ubac — une activité de Coodyssée, société coopérative et participative, SARL à capital variable de\u00a020\u202f000\u00a0€ · Avenue d’Embrun, 05230\u00a0Chorges · RCS\u00a0Gap\u00a0508\u00a0536\u00a0364 · TVA\u00a0FR88\u00a0508536364',
    );
  });

  it('says variable capital with or without its amount', () => {
    const { capital: _, ...legal } = { ...whole.legal };
    expect(legalLine(speaker({}, { legal }))).toContain('SARL à capital variable · ');
    expect(shortLegalLine(createSettings({ legal }))).toBe(
      'Coodyssée, Scop SARL à capital variable · RCS\u00a0Gap\u00a0508\u00a0536\u00a0364',
    );
  });

  it('guesses nothing', () => {
    expect(refusal(() => legalLine(speaker({}, {})))).toEqual({
      code: 'missing-legal',
      missing: ['form', 'registry'],
    });
    expect(refusal(() => shortLegalLine(createSettings({ legal: { form: 'SARL' } })))).toEqual({
      code: 'missing-legal',
      missing: ['registry'],
    });
  });
});

describe('mentions of some members only', () => {
  it('date a trial', () => {
    expect(footMentions(speaker({ status: 'trial', trialEnd: '2027-06-30' }))).toContain(
      'CAPE échéant le 30/06/2027',
    );
    expect(refusal(() => footMentions(speaker({ status: 'trial' })))).toMatchObject({
      code: 'missing-record',
    });
    expect(footMentions(speaker())).toHaveLength(2);
  });

  it('name a building trade’s insurance, the member’s own first', () => {
    const insurance = { insurer: 'Assureur', contact: '1 rue Haute, Gap', cover: 'France' };
    const settings = { ...whole, insurance };
    expect(insuranceMention(speaker({ building: true }, settings))).toContain('Assureur, 1 rue Haute, Gap');
    expect(insuranceMention(speaker({ insurance: { ...insurance, insurer: 'Le mien' } }))).toContain(
      'Le mien',
    );
    expect(insuranceMention(speaker({}, settings))).toBeUndefined();
    expect(refusal(() => insuranceMention(speaker({ building: true })))).toMatchObject({
      code: 'missing-legal',
    });
  });

  it('give a trainer’s number with its sentence, and nobody else’s', () => {
    const settings = { legal: { ...whole.legal, trainingNumber: '93050066505' } };
    expect(footMentions(speaker({ training: true }, settings)).at(-1)).toMatch(
      /93050066505\. Cet enregistrement ne vaut pas agrément de l’État\.$/,
    );
    expect(footMentions(speaker({}, settings)).join(' ')).not.toContain('93050066505');
  });
});
