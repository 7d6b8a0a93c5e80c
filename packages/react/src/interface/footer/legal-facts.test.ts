import { describe, expect, it } from 'vitest';
import { legalLines } from './legal-facts.ts';

const text = (facts: Parameters<typeof legalLines>[0]) =>
  legalLines(facts).join(' | ').replaceAll('\u00a0', ' ');

describe('the legal lines', () => {
  it('leave out what was not given, and guess nothing', () => {
    expect(text({ name: 'Coodyssée' })).toBe('Coodyssée, société coopérative et participative');
  });

  it('do not repeat what the name says', () => {
    expect(text({ name: 'Coopérative du Col' })).toBe('Coopérative du Col');
  });

  it('say form, register and numbers as they are written on paper', () => {
    const facts = {
      name: 'Coodyssée',
      form: 'SARL',
      capital: '12 000 €',
      siren: '508536364',
      registry: 'Gap',
    };
    expect(text({ ...facts, siret: '508 536 364 000 21' })).toBe(
      'Coodyssée, société coopérative et participative, SARL à capital variable au capital de 12 000 € | ' +
        'RCS Gap 508 536 364 | SIRET 508 536 364 00021',
    );
  });

  it('name the SIREN where the register’s town is not known', () => {
    expect(text({ name: 'Coodyssée', siren: '508536364' })).toContain('SIREN 508 536 364');
  });
});
