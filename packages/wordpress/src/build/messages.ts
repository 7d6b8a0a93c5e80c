/** One message and its French; `context` tells two same words apart, `many` is the English plural. */
export interface Message {
  readonly context?: string;
  readonly one: string;
  readonly many?: string;
  readonly french: readonly string[];
}

const between = '\u0000';
const afterContext = '\u0004';

/** French spaces: narrow and unbreakable before ; ! ?, unbreakable before : and inside « ». */
const setSpaces = (text: string): string =>
  text
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/ (?=[:»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0');

/** A dictionary's key: `{context}one`, `one // many`, or just `one`. */
export function messagesOf(
  dictionary: Readonly<Record<string, string | readonly string[]>>,
): readonly Message[] {
  return Object.entries(dictionary).map(([key, french]) => {
    const [, context, rest = ''] = /^(?:\{([^}]*)\})?(.*)$/s.exec(key) ?? [];
    const [one = '', many] = rest.split(' // ');
    return {
      one,
      french: (typeof french === 'string' ? [french] : french).map(setSpaces),
      ...(context !== undefined && { context }),
      ...(many !== undefined && { many }),
    };
  });
}

const keyOf = ({ context, one, many }: Message): string =>
  (context === undefined ? '' : context + afterContext) + one + (many === undefined ? '' : between + many);

export const pluralForms = 'nplurals=2; plural=(n > 1);';

/** Key and French as gettext has them, in the order of the keys' bytes. */
export const entriesOf = (
  messages: readonly Message[],
): readonly (readonly [key: string, french: string])[] =>
  messages
    .map((message) => [keyOf(message), message.french.join(between)] as const)
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

/** For the scripts: the key has no plural, the French is a list. */
export const scriptMessages = (messages: readonly Message[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(messages.map(({ many: _, ...message }) => [keyOf(message), message.french]));
