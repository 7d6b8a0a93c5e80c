import { latin } from './latin.ts';
import { isNumeric } from './numeric.ts';
import type { PdfDict, PdfValue } from './values.ts';

/** A word that is no value: `obj`, `stream`, or an operator of a page's content. */
export interface Keyword {
  readonly keyword: string;
}
export const isKeyword = (token: PdfValue | Keyword): token is Keyword =>
  typeof token === 'object' && token !== null && 'keyword' in token;

/** 1 for each byte of a text: every byte of a page's content is looked up. */
const codes = (text: string): Uint8Array =>
  new Uint8Array(256).map((_, code) => Number(text.includes(String.fromCharCode(code))));
const spaces = codes('\0\t\n\f\r ');
const breaks = codes('\0\t\n\f\r ()<>[]{}/%');
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const constants: ReadonlyMap<string, PdfValue> = new Map<string, PdfValue>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const [percent, openRound, closeRound, backslash, less, greater, openSquare, slash] = Array.from(
  '%()\\<>[/',
  (sign) => sign.charCodeAt(0),
);
/** Deeper than any real file; a hostile one ends here and not with the stack. */
const deepest = 100;

/** Reads values and keywords one after the other; holds its place. */
export class Lexer {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next value or keyword; undefined at the end. */
  next(depth = 0): PdfValue | Keyword | undefined {
    this.skipSpace();
    if (this.at >= this.bytes.length || depth > deepest) return undefined;
    const code = this.bytes[this.at];
    const follows = this.bytes[this.at + 1];
    if (code === slash) return { kind: 'name', name: this.readName() };
    if (code === openRound) return { kind: 'string', text: this.readString() };
    if (code === less && follows === less) return this.readDict(depth);
    if (code === less) return { kind: 'string', text: this.readHex() };
    if (code === openSquare) return this.readUntil(']', depth);
    return this.readWord();
  }

  skipSpace(): void {
    for (; this.at < this.bytes.length; this.at += 1) {
      const code = this.bytes[this.at] ?? 0;
      if (code === percent)
        while (this.at < this.bytes.length && !isLineEnd(this.bytes[this.at])) this.at += 1;
      else if (spaces[code] === 0) return;
    }
  }

  private regular(): string {
    const from = this.at;
    while (this.at < this.bytes.length && breaks[this.bytes[this.at] ?? 0] === 0) this.at += 1;
    let word = '';
    for (let at = from; at < Math.min(this.at, from + 1000); at += 1)
      word += String.fromCharCode(this.bytes[at] ?? 0);
    return word;
  }

  private readName(): string {
    this.at += 1;
    return this.regular().replace(/#([\da-f]{2})/gi, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  private readWord(): PdfValue | Keyword {
    const word = this.regular();
    if (word === '') {
      const sign = String.fromCharCode(this.bytes[this.at] ?? 0);
      this.at += this.bytes[this.at] === greater && this.bytes[this.at + 1] === greater ? 2 : 1;
      return { keyword: sign === '>' ? '>>' : sign };
    }
    const constant = constants.get(word);
    if (constant !== undefined) return constant;
    const value = isNumeric(word) ? Number.parseFloat(word) : Number.NaN;
    return Number.isNaN(value) ? { keyword: word } : value;
  }

  private readString(): string {
    const from = this.at + 1;
    let open = 0;
    for (; this.at < this.bytes.length; this.at += 1) {
      const code = this.bytes[this.at];
      if (code === backslash) this.at += 1;
      else if (code === openRound) open += 1;
      else if (code === closeRound && --open === 0) break;
    }
    const raw = latin(this.bytes.subarray(from, this.at));
    this.at += 1;
    return raw.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal?: string, sign?: string) =>
      octal ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : sign ? (escapes[sign] ?? sign) : '',
    );
  }

  private readHex(): string {
    const end = this.bytes.indexOf(greater ?? 0, this.at);
    const digits = latin(this.bytes.subarray(this.at + 1, end < 0 ? this.bytes.length : end)).replace(
      /[^\da-f]/gi,
      '',
    );
    this.at = end < 0 ? this.bytes.length : end + 1;
    return digits.replace(/..?/g, (pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)));
  }

  private readDict(depth: number): PdfDict {
    this.at += 1;
    const values = this.readUntil('>>', depth);
    const entries = new Map<string, PdfValue>();
    for (let at = 0; at + 1 < values.length; at += 2) {
      const key = values[at];
      if (typeof key === 'object' && key !== null && 'kind' in key && key.kind === 'name')
        entries.set(key.name, values[at + 1] ?? null);
    }
    return entries;
  }

  private readUntil(end: string, depth: number): PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    for (;;) {
      const token = this.next(depth + 1);
      if (token === undefined) return values;
      if (!isKeyword(token)) values.push(token);
      else if (token.keyword === end) return values;
      else if (token.keyword === 'R') pointAt(values);
    }
  }
}

/** `12 0 R`: the two numbers before are one reference. */
function pointAt(values: PdfValue[]): void {
  values.pop();
  const number = values.pop();
  if (typeof number === 'number') values.push({ kind: 'ref', number });
}

const isLineEnd = (code: number | undefined) => code === 10 || code === 13;
