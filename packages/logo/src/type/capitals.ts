import { mapWords } from './untouchable.ts';

/** Names of movements that keep their own case. */
const ownCase = ['Co’hop', 'lescop', 'Scop', 'les Scop'];

const units = 'km/h|km²|kWh|km|kg|kW|mg|mm|cm|dm|mL|ml|cL|cl|m²|m³|ha|Hz|Go|Mo|min|[mgtlLhsWVA]';

/** Parts that stay as they are: unit symbols after a figure, n°, ordinals, names with a case of their own. */
const kept = new RegExp(
  [
    `(?<=\\d[\\p{Z}]?)(?:${units})(?![\\p{L}\\p{N}])`,
    '(?<!\\p{L})(?:nos|no|n)°',
    '(?<=\\d)(?:ers?|res?|es?|nde?s?)(?!\\p{L})',
    `(?<!\\p{L})(?:${ownCase.join('|')})(?!\\p{L})`,
  ].join('|'),
  'gu',
);

/** Greek capitals drop their accents, as Greek does; Georgian is set in its one everyday case. */
const greek = /\p{Script=Greek}+/gu;
const georgian = /\p{Script=Georgian}/u;

const raise = (text: string): string =>
  Array.from(
    text.replace(greek, (word) => word.toLocaleUpperCase('el')),
    (char) => (georgian.test(char) ? char : char.toLocaleUpperCase('fr')),
  ).join('');

/**
 * Capitals as French sets them: accents kept, ß as SS, and unit symbols after figures, n°, ordinals,
 * addresses and names of movements left in their own case.
 * @example capitals('Été à 2 500 m') // 'ÉTÉ À 2 500 m'
 */
export const capitals = (text: string): string => mapWords(text, raisePart).normalize('NFC');

function raisePart(text: string): string {
  let done = 0;
  const parts: string[] = [];
  for (const match of text.matchAll(kept)) {
    parts.push(raise(text.slice(done, match.index)), match[0]);
    done = match.index + match[0].length;
  }
  return [...parts, raise(text.slice(done))].join('');
}
