/** Without accents, capitals, signs and what nobody sees: `N° de télé­phone` is `n de telephone`. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mark}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
