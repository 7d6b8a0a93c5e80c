import { fr } from '@coodyssee/kit/words';
import type { Entry } from '@coodyssee/logo';
import { type CommandLine, lastValue, type Option, spelling } from '../command.ts';
import { UsageError, unknownWord } from './usage-error.ts';

const everything = new Set(['tout', 'tous', 'toutes', 'all']);

const simple = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('·', '-');

/** The option of that name that this command takes. */
export function optionOf({ command }: CommandLine, name: string): Option {
  const option = command?.options.find((one) => one.name === name);
  if (!option) throw new TypeError(`${command?.name} has no option ${name}.`);
  return option;
}

/** The entry a person named, by its French word or its id; accents and capitals do not count. */
function readWord(option: Option, text: string): Entry {
  const [word, words = []] = [simple(text), option.words];
  const found = words.find((entry) => entry.slug === word || entry.id === word);
  if (found) return found;
  throw unknownWord({
    code: 'unknown-word',
    noun: fr`Pour ${spelling(option)}, la valeur`,
    list: 'Les valeurs possibles',
    typed: text.trim(),
    known: words.map((entry) => entry.slug),
  });
}

/**
 * The one of the option's words that was typed; the caller knows what kind of entries they are.
 *
 * @throws UsageError `unknown-word`, with the nearest word offered.
 */
export function wordOf<E extends Entry>(line: CommandLine, name: string): E | undefined {
  const text = lastValue(line, name);
  return text === undefined ? undefined : (readWord(optionOf(line, name), text) as E);
}

/**
 * Lists with commas, in the table's order and without repeats; a comma too many does not count; « tout » takes
 * the whole table, or `all`.
 *
 * @throws UsageError `unknown-word`; `missing-value` for commas alone
 */
export function wordsOf<E extends Entry>(
  line: CommandLine,
  name: string,
  all?: readonly E[],
): readonly E[] | undefined {
  const texts = line.values[name];
  if (!texts) return undefined;
  const option = optionOf(line, name);
  const entries = (option.words ?? []) as readonly E[];
  const words = texts.flatMap((text) => text.split(',')).filter((word) => word.trim() !== '');
  if (words.length === 0) throw missingValue(option);
  if (words.some((word) => everything.has(simple(word)))) return all ?? entries;
  const chosen = new Set<Entry>(words.map((word) => readWord(option, word)));
  return entries.filter((entry) => chosen.has(entry));
}

export function missingValue(wanted: Option): UsageError {
  const words = wanted.words?.map((entry) => entry.slug);
  const option = spelling(wanted);
  return new UsageError(
    'missing-value',
    {
      what: fr`L’option ${option} attend une valeur.`,
      why: words
        ? fr`Les valeurs possibles : ${words.join(', ')}.`
        : fr`Elle s’écrit : ${option} <${wanted.value ?? ''}>`,
      fix: fr`Écrivez par exemple : ${option} ${words?.[0] ?? wanted.example ?? ''}`,
    },
    { option },
  );
}
