/** Luhn's sum, which the register's numbers keep: every second digit from the right counts double. */
const luhn = (digits: string): number =>
  Array.from(digits)
    .reverse()
    .map((digit, at) => Number(digit) * (at % 2 === 1 ? 2 : 1))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0);

const passes = (digits: string): boolean => luhn(digits) % 10 === 0;

/** @example isSiren('508536364') // true */
export const isSiren = (digits: string): boolean => /^\d{9}$/.test(digits) && passes(digits);

/** @example isSiret('50853636400021') // true */
export const isSiret = (digits: string): boolean => /^\d{14}$/.test(digits) && passes(digits);

/** La Poste ran out of numbers that keep the sum: for its own establishments nobody can tell by Luhn. */
export const escapesLuhn = (siret: string): boolean => /^356000000\d{5}$/.test(siret);

/**
 * The French VAT number of a company.
 *
 * @example vatOf('508536364') // 'FR88508536364'
 */
function vatOf(siren: string): string {
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, '0')}${siren}`;
}

/** The SIREN a VAT number ends with, where its key is right. */
export const isFrenchVat = (vat: string): boolean => /^FR\d{11}$/.test(vat) && vatOf(vat.slice(4)) === vat;
