import type { Lexer } from './lexer.ts';

/** The pixels of a picture written into the content itself end at `EI` between spaces. */
export function skipInline(lexer: Lexer): void {
  const { bytes } = lexer;
  const isSpace = (code: number | undefined) => code === 10 || code === 13 || code === 32;
  for (let at = bytes.indexOf(69, lexer.at); at >= 0; at = bytes.indexOf(69, at + 1)) {
    if (
      bytes[at + 1] !== 73 ||
      !isSpace(bytes[at - 1]) ||
      !(isSpace(bytes[at + 2]) || at + 2 === bytes.length)
    )
      continue;
    lexer.at = at + 2;
    return;
  }
  lexer.at = bytes.length;
}
