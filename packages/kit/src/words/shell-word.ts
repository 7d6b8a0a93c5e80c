/** What a shell would not take literally between double quotes. */
const special = /["$`\\!]/;

/**
 * A text as it is typed in a command, always in quotes: double ones where they do, which every shell
 * knows, else single ones.
 *
 * @example shellWord('Atelier Ubac') // '"Atelier Ubac"'
 */
export const shellWord = (text: string): string =>
  special.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
