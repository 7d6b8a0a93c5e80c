import type { NoticeCode } from '../errors.ts';

/** A kind of character that has no business in a name, and what its notice says. */
export interface Stray {
  readonly code: NoticeCode;
  /** Global. Every match is removed. */
  readonly pattern: RegExp;
  /** « Le nom contenait » … */
  readonly one: string;
  /** « Le nom contenait 3 » … */
  readonly many: string;
}

/**
 * Taken out in this order. Joiners and variation selectors stay where they do their work: between emoji,
 * after a sign that has two looks, between letters of scripts that join or stack.
 */
export const strays: readonly Stray[] = [
  {
    code: 'bidi-controls',
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/gu,
    one: 'une commande invisible de sens d’écriture\u00A0: elle a été retirée.',
    many: 'commandes invisibles de sens d’écriture\u00A0: elles ont été retirées.',
  },
  {
    code: 'controls',
    pattern: /\p{Cc}/gu,
    one: 'un caractère de commande\u00A0: il a été retiré.',
    many: 'caractères de commande\u00A0: ils ont été retirés.',
  },
  {
    code: 'broken-characters',
    pattern: /[\p{Cs}\p{Noncharacter_Code_Point}]/gu,
    one: 'un caractère abîmé\u00A0: il a été retiré.',
    many: 'caractères abîmés\u00A0: ils ont été retirés.',
  },
  {
    code: 'private-characters',
    pattern: /\p{Co}/gu,
    one: 'un signe privé, que chaque ordinateur dessine à sa façon\u00A0: il a été retiré.',
    many: 'signes privés, que chaque ordinateur dessine à sa façon\u00A0: ils ont été retirés.',
  },
  {
    code: 'invisible-characters',
    pattern: buildInvisible(),
    one: 'un caractère invisible\u00A0: il a été retiré.',
    many: 'caractères invisibles\u00A0: ils ont été retirés.',
  },
];

function buildInvisible(): RegExp {
  const joining =
    '[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Sinhala}\\p{M}]';
  const joiner = [
    `(?<!${joining})\\u200C|\\u200C(?!${joining})`,
    `(?<!${joining}|[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D`,
    `\\u200D(?!${joining}|\\p{Extended_Pictographic}|[♀♂⚕⚖✈])`,
  ].join('|');
  const selector = '(?<!\\p{Emoji})[\\uFE0E\\uFE0F]';
  const tag = '(?<!\\u{1F3F4}[\\u{E0020}-\\u{E007F}]{0,6})[\\u{E0000}-\\u{E007F}]';
  const always =
    '(?![\\u200C\\u200D\\uFE0E\\uFE0F\\u{E0000}-\\u{E007F}])[\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFC]';
  return new RegExp(`${joiner}|${selector}|${tag}|${always}`, 'gu');
}
