import { type ByteEncoding, upperLetters } from './encodings.ts';

/**
 * What a repair may give: the Latin letters of Europe, their quotes and dashes, the euro, pictures. Nothing else is
 * worth doubting a text that may be right.
 */
const likely =
  /^[\u00a0-\u017f\u0218-\u021b\u1e00-\u1eff\u2010-\u2026\u202f\u2030\u2039\u203a\u20ac\u2122\u221a\u2500-\u257f\ufeff\u{1f300}-\u{1faff}]$/u;

/** How many bytes follow, by what UTF-8 begins such a sign with. */
const following: readonly (readonly [first: number, last: number, count: number])[] = [
  [0xc2, 0xc5, 1],
  [0xc8, 0xc8, 1],
  [0xe1, 0xe1, 2],
  [0xe2, 0xe2, 2],
  [0xef, 0xef, 2],
  [0xf0, 0xf0, 3],
];

interface Confusion {
  /** One sign of UTF-8, as letters of the wrong encoding. */
  readonly pattern: RegExp;
  readonly byteOf: ReadonlyMap<string, number>;
}

const escaped = (letters: string): string => letters.replace(/[\\\]^-]/g, '\\$&');

/** Windows leaves five bytes without a letter: programs put controls there. */
const controls = (letters: readonly string[]): readonly (readonly [string, number])[] =>
  letters.map((_, at) => [String.fromCharCode(at + 128), at + 128] as const).slice(0, 32);

/** Signs that French sets before a letter: they begin nothing. */
const written = /[«»’]/gu;

function confusionOf(encoding: ByteEncoding): Confusion {
  const letters = [...upperLetters(encoding)];
  const named = letters.map((letter, at) => [letter, at + 128] as const);
  const byteOf = new Map([...controls(letters), ...named]);
  const within = (first: number, last: number) =>
    escaped(
      [...byteOf]
        .filter(([, byte]) => byte >= first && byte <= last)
        .map(([letter]) => letter)
        .join(''),
    );
  const tail = within(0x80, 0xbf);
  const forms = following.map(
    ([first, last, count]) => `[${within(first, last).replace(written, '')}][${tail}]{${count}}`,
  );
  return { pattern: new RegExp(forms.join('|'), 'gu'), byteOf };
}

let known: readonly Confusion[] | undefined;
/** Made with the first text that has something beyond ASCII. */
const confusions = (): readonly Confusion[] =>
  (known ??= (['windows-1252', 'macintosh', 'ibm850'] as const).map(confusionOf));

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The letters read as UTF-8; nothing where they are none. */
function decoded(letters: string, byteOf: Confusion['byteOf']): string | undefined {
  const bytes = Array.from(letters, (letter) => byteOf.get(letter));
  if (bytes.includes(undefined)) return undefined;
  try {
    return strict.decode(Uint8Array.from(bytes as number[]));
  } catch {
    return undefined;
  }
}

/** So many letters beyond ASCII in a row are UTF-8 by no accident: then any writing may come out. */
const longRun = /[^\0-\u007f]{6,}/gu;

function signOf(letters: string, byteOf: Confusion['byteOf']): string {
  const sign = decoded(letters, byteOf) ?? letters;
  return likely.test(sign) ? sign : letters;
}

/** A no-break space at the end of « Ã » was trimmed or made a plain one: it was an « à ». */
const lostSpace = /(?<=^|\s|\p{Ll})Ã(?: (?= )|$)/gu;

const longRuns = (text: string, { byteOf }: Confusion): string =>
  text.replace(longRun, (letters) => decoded(letters, byteOf) ?? letters);
const signs = (text: string, { pattern, byteOf }: Confusion): string =>
  text.replace(pattern, (letters) => signOf(letters, byteOf));

/** Of the encodings that explain a text, the one that leaves the fewest letters: each sign took two or more. */
const shortest = (texts: readonly string[]): string =>
  texts.reduce((best, one) => (one.length < best.length ? one : best));

function repairOnce(text: string): string {
  const whole = shortest([text, ...confusions().map((confusion) => longRuns(text, confusion))]);
  if (whole !== text) return whole;
  const repaired = shortest([text, ...confusions().map((confusion) => signs(text, confusion))]);
  return repaired === text ? text : repaired.replace(lostSpace, 'à').replace(/\ufeff/g, '');
}

/**
 * A text that was saved twice, or more often, in two encodings, as it was first: « Ã‰tÃ© » is « Été ». A text that
 * is right stays as it is.
 *
 * @example repairText('Ã‰lan dâ€™Ã©tÃ©') // 'Élan d’été'
 */
export function repairText(text: string): string {
  if (!/[^\0-\u007f]/.test(text)) return text;
  let repaired = text;
  for (let turn = 0; turn < 3; turn++) repaired = repairOnce(repaired);
  return repaired;
}
