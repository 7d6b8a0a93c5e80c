const spaces: readonly (readonly [RegExp, string])[] = [
  [/« /g, '«\u00a0'],
  [/ »/g, '\u00a0»'],
  [/ :/g, '\u00a0:'],
  [/ ([;!?])/g, '\u202f$1'],
];

/** The same for text that comes as data: a description, a paragraph of a page. */
export const setSpaces = (text: string): string =>
  spaces.reduce((set, [space, replacement]) => set.replace(space, replacement), text);

/**
 * French text with its no-break spaces set, so that sources can be typed with plain ones.
 * What is put in (`${…}`) stays as it is: a path or a name is never rewritten.
 *
 * @example fr`Voulez-vous dire « ${word} » ?`
 */
export function fr(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return texts.map((text, index) => setSpaces(text) + String(values[index] ?? '')).join('');
}
