/** What shaping needs to know of a script. */
export interface Script {
  /** ISO 15924. */
  readonly id: string;
  readonly test: RegExp;
  /** BCP 47, told to the shaper. */
  readonly language: string;
  /** Scripts set in one face together (kanji and kana) share a group. */
  readonly group: string;
  /** Letters hang together: tracking would tear them apart. */
  readonly joined: boolean;
}

const script = (
  id: string,
  name: string,
  { language, ...rest }: Pick<Script, 'language'> & Partial<Script>,
): Script => ({
  id,
  test: new RegExp(`\\p{Script=${name}}`, 'u'),
  language,
  group: id,
  joined: false,
  ...rest,
});

/** The scripts a bundled face can set; any other is refused by name. */
export const scripts: readonly Script[] = [
  script('Latn', 'Latin', { language: 'fr' }),
  script('Grek', 'Greek', { language: 'el' }),
  script('Cyrl', 'Cyrillic', { language: 'ru' }),
  script('Arab', 'Arabic', { language: 'ar', joined: true }),
  script('Hebr', 'Hebrew', { language: 'he' }),
  script('Deva', 'Devanagari', { language: 'hi', joined: true }),
  script('Taml', 'Tamil', { language: 'ta' }),
  script('Thai', 'Thai', { language: 'th' }),
  script('Geor', 'Georgian', { language: 'ka' }),
  script('Armn', 'Armenian', { language: 'hy' }),
  script('Hani', 'Han', { language: 'zh', group: 'CJK' }),
  script('Hira', 'Hiragana', { language: 'ja', group: 'CJK' }),
  script('Kana', 'Katakana', { language: 'ja', group: 'CJK' }),
  script('Hang', 'Hangul', { language: 'ko', group: 'CJK' }),
  script('Bopo', 'Bopomofo', { language: 'zh', group: 'CJK' }),
];

/** Emoji are their own group: one face, no strong direction, no script of their own. */
const emojiScript: Script = { ...script('Zyyy', 'Common', { language: 'fr' }), group: 'emoji' };
/** A letter of a script no bundled face has. */
const otherScript: Script = { ...script('Zzzz', 'Common', { language: 'fr' }), group: 'other' };

const neutral = /[\p{Script=Common}\p{Script=Inherited}]/u;
const emoji =
  /^(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Emoji}\uFE0F|\p{Emoji_Presentation}|\p{Extended_Pictographic}[\p{Emoji_Modifier}\u200D])/u;

const known = new Map<string, Script | null>();

/** The script of a grapheme cluster, `null` for digits, spaces and punctuation, which take their neighbour's. */
export function scriptOf(grapheme: string): Script | null {
  const found = known.get(grapheme);
  if (found !== undefined) return found;
  const result = classify(grapheme);
  if (known.size < 20_000) known.set(grapheme, result);
  return result;
}

function classify(grapheme: string): Script | null {
  if (emoji.test(grapheme)) return emojiScript;
  const strong = Array.from(grapheme).find((char) => !neutral.test(char));
  if (strong === undefined) return null;
  return scripts.find(({ test }) => test.test(strong)) ?? otherScript;
}
