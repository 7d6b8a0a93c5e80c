/** English words found in sources, as keys of a dictionary: see `messagesOf`. */
const text = String.raw`'((?:[^'\\]|\\.)*)'`;

const calls: readonly (readonly [call: RegExp, key: (found: readonly string[]) => string])[] = [
  [
    new RegExp(
      String.raw`(?:\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)|\b(?:words|translate))\(\s*${text}`,
      'g',
    ),
    ([, one = '']) => one,
  ],
  [
    new RegExp(String.raw`\b_x\(\s*${text},\s*${text}`, 'g'),
    ([, one = '', context = '']) => `{${context}}${one}`,
  ],
  [
    new RegExp(String.raw`\b_n\(\s*${text},\s*${text}`, 'g'),
    ([, one = '', many = '']) => `${one} // ${many}`,
  ],
];

/** Words that a PHP or a TypeScript source hands to be translated. */
export const foundWords = (source: string): readonly string[] =>
  calls.flatMap(([call, key]) =>
    [...source.matchAll(call)].map((found) => key(found).replace(/\\(.)/g, '$1')),
  );

/** Titles and descriptions in the heads of patterns, which WordPress translates by itself. */
export const patternWords = (source: string): readonly string[] => {
  const title = /^ \* Title: (.+)$/m.exec(source)?.[1];
  const description = /^ \* Description: (.+)$/m.exec(source)?.[1];
  return [
    ...(title ? [`{Pattern title}${title}`] : []),
    ...(description ? [`{Pattern description}${description}`] : []),
  ];
};
