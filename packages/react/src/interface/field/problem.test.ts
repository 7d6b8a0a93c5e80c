import { describe, expect, it } from 'vitest';
import { problemOf } from './problem.ts';

const valid: ValidityState = {
  badInput: false,
  customError: false,
  patternMismatch: false,
  rangeOverflow: false,
  rangeUnderflow: false,
  stepMismatch: false,
  tooLong: false,
  tooShort: false,
  typeMismatch: false,
  valid: false,
  valueMissing: false,
};

describe('problemOf', () => {
  it('keeps the words of the caller’s own check', () => {
    const validationDetails = { ...valid, customError: true, valueMissing: true };
    expect(problemOf({ validationErrors: ['Déjà pris.'], validationDetails })).toBe('Déjà pris.');
  });

  it.each(Object.keys(valid).filter((name) => name !== 'valid' && name !== 'customError'))(
    'says %s in French, whatever the browser’s language',
    (name) => {
      const validationDetails = { ...valid, [name]: true };
      const problem = problemOf({ validationErrors: ['Please fill out this field.'], validationDetails });
      expect(problem).toHaveProperty('what', expect.stringMatching(/^(Une|Ce|Cette) .+\.$/));
    },
  );
});
