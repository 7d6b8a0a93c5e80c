import type { Notice, NoticeCode } from '../errors.ts';
import { mapWords } from './untouchable.ts';

/** No-break space, and the narrow one. */
const nbsp = '\u00A0';
const narrow = '\u202F';

/** One habit of French typesetting: what it finds, what it puts there, and what the person is told. */
interface Habit {
  readonly code: NoticeCode;
  readonly pattern: RegExp;
  readonly set: string;
  readonly message: string;
}

const units =
  '%|‰|°C|°|€|kg|g|mg|t|km|m|dm|cm|mm|m²|m³|km²|ha|L|l|cL|cl|mL|ml|h|min|s|km/h|W|kW|kWh|V|A|Hz|Go|Mo|ans?|mètres?|heures?|minutes?|euros?|grammes?|litres?';

/**
 * The house's choices: narrow no-break space before ; ! ? and inside numbers; full no-break space before
 * the colon, inside « » and before % and units, which read better a little apart; the true apostrophe.
 * A space that is there is made the right one; where there is none before a mark (Yahoo!) the name may be
 * meant so, and it is only suggested.
 */
const habits: readonly Habit[] = [
  {
    code: 'apostrophe',
    pattern: /(?<=\p{L}\p{M}*)['\u02BC\u00B4\u2018](?=\p{L})/gu,
    set: '’',
    message: 'L’apostrophe droite a été remplacée par l’apostrophe typographique (’).',
  },
  {
    code: 'space-before-mark',
    pattern: /(?<=[\p{L}\p{M}\p{N}»”)’%]) +(?=[;!?]+(?:\s|$))/gu,
    set: narrow,
    message: 'Une espace fine insécable a été placée avant la ponctuation haute (; ! ?).',
  },
  {
    code: 'space-before-colon',
    pattern: /(?<=[\p{L}\p{M}\p{N}»”)’%]) +(?=:(?:\p{Z}|$))/gu,
    set: nbsp,
    message: 'Une espace insécable a été placée avant le deux-points.',
  },
  {
    code: 'guillemets',
    pattern: /(?<=«)[ \u202F]*(?=[^\s\u00A0])|(?<=[^\s\u00A0])[ \u202F]*(?=»)/gu,
    set: nbsp,
    message: 'Des espaces insécables ont été placées à l’intérieur des guillemets.',
  },
  {
    code: 'thousands',
    pattern:
      /(?<=(?<![\d\p{Z}]\p{Z}?|\d)[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})*)[ \u00A0](?=\d{3}(?:[ \u00A0\u202F]\d{3})*(?!\d|[ \u00A0]\d))/gu,
    set: narrow,
    message: 'Une espace fine insécable sépare désormais les milliers.',
  },
  {
    code: 'phone',
    pattern: /(?<=(?<!\d)0[1-9](?:[ \u00A0]\d\d){0,3}) (?=\d\d(?!\d))/gu,
    set: nbsp,
    message: 'Les chiffres du téléphone sont désormais liés par des espaces insécables.',
  },
  {
    code: 'unit',
    pattern: new RegExp(`(?<=\\d) (?=(?:${units})(?=$|[\\p{Z},.;:!?)»/]))`, 'gu'),
    set: nbsp,
    message: 'Le nombre et son unité sont désormais liés par une espace insécable.',
  },
  {
    code: 'numero',
    pattern: /(?<=(?<!\p{L})[nN]os?°|(?<!\p{L})[nN]°) ?(?=\d)/gu,
    set: nbsp,
    message: '«\u00A0n°\u00A0» et son nombre sont désormais liés par une espace insécable.',
  },
  {
    code: 'courtesy',
    pattern: /(?<=(?<!\p{L})(?:M\.|MM\.|Mme|Mmes|Mlle|Mlles|Dr|Dre|Pr|Pre)) (?=\p{Lu})/gu,
    set: nbsp,
    message: 'Le titre et le nom qui le suit sont désormais liés par une espace insécable.',
  },
];

/** Set text and what was changed. */
export interface FrenchText {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/**
 * Applies the habits of French typesetting that change no word and no letter. Web addresses, e-mail
 * addresses and points médians (entrepreneur·e) are left alone.
 * @example typesetFrench("L'Aiguille : 2 500 m").text // 'L’Aiguille : 2 500 m', with U+00A0 and U+202F
 */
export function typesetFrench(text: string): FrenchText {
  const notices: Notice[] = [];
  let set = text;
  for (const { code, pattern, set: mark, message } of habits) {
    const changed = mapWords(set, (part) => part.replace(pattern, mark));
    if (changed !== set) notices.push({ code, message });
    set = changed;
  }
  return { text: set, notices };
}
