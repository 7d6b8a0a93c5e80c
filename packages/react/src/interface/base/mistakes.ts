/** False in what is published: a bundler writes the word in, and a page without one has no `process`. */
function isDeveloping(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

/** What was told once is not told at every drawing. */
const told = new Set<string>();

/** Tells everything anew: a page in development that was drawn again from the start, and a test. */
export const forget = (): void => told.clear();

/** Says to whoever writes the page what is wrong with it; the page is drawn as well as it can be. */
export function tell(words: string): void {
  if (told.has(words) || !isDeveloping()) return;
  told.add(words);
  console.error(words);
}

/**
 * A word of a list; another one is told, and the usual one taken.
 * @param where the property: `<Logo variant>`
 */
export function oneOf<Word extends string>(where: string, given: Word, known: readonly Word[]): Word {
  if (known.includes(given)) return given;
  tell(`${where} has no "${given}": take one of ${known.join(', ')}.`);
  return known[0] as Word;
}

/** A list; where there is none it is told, and an empty one taken. */
export function listOf<Item>(where: string, given: readonly Item[]): readonly Item[] {
  if (Array.isArray(given)) return given;
  tell(`${where} is a list, and none was given.`);
  return [];
}

/** What nothing can be drawn without. */
export function needed<Value>(where: string, given: Value | null | undefined, example: string): Value {
  if (given !== null && given !== undefined) return given;
  throw new Error(`${where} is missing. Write ${example}.`);
}
