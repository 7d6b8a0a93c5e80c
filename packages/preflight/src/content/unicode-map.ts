import type { OpenPdf } from '../pdf/open-pdf.ts';
import type { PdfDict } from '../pdf/values.ts';

/** What a letter's code stands for; empty where the file does not say. */
export type LetterOf = (code: number) => string;

/** Bytes: a map of every sign there is stays under. */
const longest = 1e6;
/** Codes in one range: a letter has two bytes at most. */
const widest = 0x10000;

const single = /<([\da-fA-F\s]+)>\s*<([\da-fA-F\s]*)>/g;
const range = /<([\da-fA-F\s]+)>\s*<([\da-fA-F\s]+)>\s*(?:<([\da-fA-F\s]*)>|\[([^\]]*)\])/g;
const blocks = (text: string, kind: 'bfchar' | 'bfrange'): readonly string[] =>
  text
    .split(`begin${kind}`)
    .slice(1)
    .map((part) => part.split(`end${kind}`, 1)[0] ?? '');

const numberOf = (hex: string): number => Number.parseInt(hex.replace(/\s/g, ''), 16);

/** UTF-16, as the map writes it. */
const textOf = (hex = ''): string =>
  String.fromCharCode(...(hex.replace(/\s/g, '').match(/[\da-fA-F]{4}/g) ?? []).map(numberOf));

/** The last sign of a range's first text goes on with the code. */
const after = (text: string, by: number): string =>
  text.slice(0, -1) + String.fromCharCode((text.charCodeAt(text.length - 1) || 0) + by);

function readMap(text: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const block of blocks(text, 'bfchar'))
    for (const [, code = '', to] of block.matchAll(single)) letters.set(numberOf(code), textOf(to));
  for (const block of blocks(text, 'bfrange'))
    for (const [, from = '', to = '', first, list] of block.matchAll(range)) {
      const [start, end] = [numberOf(from), numberOf(to)];
      const listed = [...(list ?? '').matchAll(/<([^>]*)>/g)].map(([, hex]) => textOf(hex));
      for (let code = start; code <= Math.min(end, start + widest); code++)
        letters.set(
          code,
          first === undefined ? (listed[code - start] ?? '') : after(textOf(first), code - start),
        );
    }
  return letters;
}

/** Near enough for French: where a simple font has no map, its codes are those of Western letters. */
const western: LetterOf = (code) => (code >= 32 ? String.fromCharCode(code) : '');

/** Reads what the letters of a font stand for when the first one is asked for. */
export function lettersFrom(font: PdfDict, pdf: OpenPdf, isSimple: boolean): LetterOf {
  let map: ReadonlyMap<number, string> | undefined;
  const read = () => {
    const opened = pdf.open(font.get('ToUnicode') ?? null);
    return opened && opened.codec === undefined && opened.bytes.length <= longest
      ? readMap(new TextDecoder('latin1').decode(opened.bytes))
      : new Map<number, string>();
  };
  return (code) => {
    map ??= read();
    return map.get(code) ?? (isSimple && map.size === 0 ? western(code) : '');
  };
}
