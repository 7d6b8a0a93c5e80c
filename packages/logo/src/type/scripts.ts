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

const script = (id: string, name: string, language: string, rest: Partial<Script> = {}): Script => ({
  id,
  test: new RegExp(`\\p{Script=${name}}`, 'u'),
  language,
  group: id,
  joined: false,
  ...rest,
});

/** The scripts a bundled face can set; any other is refused by name. */
export const scripts: readonly Script[] = [
  script('Latn', 'Latin', 'fr'),
  script('Grek', 'Greek', 'el'),
  script('Cyrl', 'Cyrillic', 'ru'),
  script('Arab', 'Arabic', 'ar', { joined: true }),
  script('Hebr', 'Hebrew', 'he'),
  script('Deva', 'Devanagari', 'hi', { joined: true }),
  script('Taml', 'Tamil', 'ta'),
  script('Thai', 'Thai', 'th'),
  script('Geor', 'Georgian', 'ka'),
  script('Armn', 'Armenian', 'hy'),
  script('Hani', 'Han', 'zh', { group: 'CJK' }),
  script('Hira', 'Hiragana', 'ja', { group: 'CJK' }),
  script('Kana', 'Katakana', 'ja', { group: 'CJK' }),
  script('Hang', 'Hangul', 'ko', { group: 'CJK' }),
  script('Bopo', 'Bopomofo', 'zh', { group: 'CJK' }),
];

/** Emoji are their own group: one face, no strong direction, no script of their own. */
const emojiScript: Script = { ...script('Zyyy', 'Common', 'fr'), group: 'emoji' };
/** A letter of a script no bundled face has. */
const otherScript: Script = { ...script('Zzzz', 'Common', 'fr'), group: 'other' };

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
