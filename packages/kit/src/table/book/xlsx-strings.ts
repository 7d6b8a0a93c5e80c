import { limits, tooLarge } from '../limits.ts';
import { walkXml } from './walk-xml.ts';

/** `_x000D_`: a sign that XML cannot hold, as Excel writes it. */
export const unescaped = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The texts that cells share: several runs of one text are joined, its reading aid (in Japanese) is no part of it. */
export function readStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  let [text, inText, aside] = ['', false, false];
  if (!bytes) return strings;
  walkXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') aside = true;
      if (name === 't') inText = !aside;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') aside = false;
      if (name === 'si') strings.push(unescaped(text));
      if (strings.length > limits.cells) throw tooLarge('cells', limits.cells);
    },
    text: (more) => {
      if (inText) text += more;
    },
  });
  return strings;
}
