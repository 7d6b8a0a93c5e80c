import { findWord } from './find-word.ts';
import { isKeyword, type Lexer } from './lexer.ts';
import { isDict, type PdfDict, type PdfStream, type PdfValue } from './values.ts';

const endStream = 'endstream';

/** The bytes after `stream`: as many as it says where that is true, else up to `endstream`. */
function readStream(lexer: Lexer, dict: PdfDict): PdfStream {
  const { bytes } = lexer;
  let from = lexer.at;
  if (bytes[from] === 13) from += 1;
  if (bytes[from] === 10) from += 1;
  const said = dict.get('Length');
  const told = typeof said === 'number' ? from + said : -1;
  const isTrue = told >= from && findWord(bytes.subarray(told, told + 20), endStream, 0) >= 0;
  const searched = isTrue ? told : findWord(bytes, endStream, from);
  const end = searched < 0 ? bytes.length : searched;
  lexer.at = end;
  return { kind: 'stream', dict, bytes: bytes.subarray(from, end) };
}

/** The object that begins after `obj`. */
export function readObject(lexer: Lexer): PdfValue | undefined {
  const value = lexer.next();
  if (value === undefined || isKeyword(value)) return undefined;
  const after = lexer.at;
  const word = isDict(value) ? lexer.next() : undefined;
  if (isDict(value) && word !== undefined && isKeyword(word) && word.keyword === 'stream')
    return readStream(lexer, value);
  lexer.at = after;
  return value;
}
