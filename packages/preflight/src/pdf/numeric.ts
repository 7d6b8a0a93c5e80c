/** Some programs write `1-2` for a small number: what is before the sign counts. */
export function isNumeric(word: string): boolean {
  const first = word.charCodeAt(0);
  const begins = (first >= 48 && first <= 57) || first === 45 || first === 46 || first === 43;
  return begins && /^[+-]*[\d.]+-?[\d.]*$/.test(word);
}
