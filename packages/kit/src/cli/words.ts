import type { Entry } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { missingValue } from './command-line-errors.ts';
import { type OptionName, optionOf, spelling } from './options.ts';
import { unknownWord } from './usage-error.ts';

const everything = new Set(['tout', 'tous', 'toutes', 'all']);

const simple = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('·', '-');

/**
 * The entry a person named, by its French word or its id; accents and capitals do not count.
 *
 * @throws UsageError `unknown-word`, with the nearest word offered.
 */
export function readWord<E extends Entry>(option: OptionName, text: string, entries: readonly E[]): E {
  const word = simple(text);
  const found = entries.find((entry) => entry.slug === word || entry.id === word);
  if (found) return found;
  throw unknownWord({
    code: 'unknown-word',
    noun: fr`Pour ${spelling(option)}, la valeur`,
    list: 'Les valeurs possibles',
    typed: text.trim(),
    known: entries.map((entry) => entry.slug),
  });
}

/** Lists with commas, in the table's order and without repeats; a comma too many does not count; « tout » takes the whole table, or `all`. */
export function readWords<E extends Entry>(
  option: OptionName,
  texts: readonly string[],
  { entries, all = entries }: { readonly entries: readonly E[]; readonly all?: readonly E[] },
): readonly E[] {
  const words = texts.flatMap((text) => text.split(',')).filter((word) => word.trim() !== '');
  if (words.length === 0) throw missingValue(option, optionOf(option).value ?? '');
  if (words.some((word) => everything.has(simple(word)))) return all;
  const chosen = new Set(words.map((word) => readWord(option, word, entries)));
  return entries.filter((entry) => chosen.has(entry));
}
