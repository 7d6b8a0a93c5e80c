/** Writes numbers in a language, with so many decimals, or from the first to the second. */
export const number = (language: 'fr' | 'en', least: number, most = least): Intl.NumberFormat =>
  new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
