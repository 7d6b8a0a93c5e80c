import { Growing } from '../growing.ts';
import { type Filter, parameterOf } from './filter.ts';

const clear = 256;
const end = 257;
const mostCodes = 4096;

/** What each code stands for: the code before it, and one byte more. */
class Table {
  private readonly before = new Uint16Array(mostCodes);
  private readonly last = new Uint8Array(mostCodes);
  private readonly lengths = new Uint16Array(mostCodes);
  private readonly word = new Uint8Array(mostCodes);
  size = end + 1;

  constructor() {
    for (let code = 0; code < clear; code += 1) {
      this.last[code] = code;
      this.lengths[code] = 1;
    }
  }

  read(code: number): Uint8Array {
    const length = this.lengths[code] ?? 0;
    let at = code;
    for (let index = length - 1; index >= 0; index -= 1) {
      this.word[index] = this.last[at] ?? 0;
      at = this.before[at] ?? 0;
    }
    return this.word.subarray(0, length);
  }

  add(before: number, last: number): void {
    if (this.size >= mostCodes) return;
    this.before[this.size] = before;
    this.last[this.size] = last;
    this.lengths[this.size] = (this.lengths[before] ?? 0) + 1;
    this.size += 1;
  }
}

/** Codes of 9 to 12 bits. */
class Codes {
  private readonly bytes: Uint8Array;
  private at = 0;
  private held = 0;
  private bits = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(width: number): number {
    while (this.bits < width) {
      if (this.at >= this.bytes.length) return end;
      this.held = ((this.held << 8) | (this.bytes[this.at] ?? 0)) & 0xffffff;
      this.at += 1;
      this.bits += 8;
    }
    this.bits -= width;
    return (this.held >> this.bits) & ((1 << width) - 1);
  }
}

/** LZW as PDF has it from TIFF: codes grow one step early unless the parameters say otherwise. */
export const lzw: Filter = (packed) => {
  const early = parameterOf(packed, 'EarlyChange', 1);
  const out = new Growing(packed.most);
  const codes = new Codes(packed.bytes);
  let table = new Table();
  let before: number | undefined;
  while (!out.isFull) {
    const width = [2048, 1024, 512].findIndex((from) => table.size + early >= from);
    const code = codes.next(width < 0 ? 9 : 12 - width);
    if (code === end) return { bytes: out.taken(), whole: true };
    if (code === clear) {
      table = new Table();
      before = undefined;
      continue;
    }
    if (code > table.size || (code === table.size && before === undefined)) break;
    const isNew = code === table.size && before !== undefined;
    const first = table.read(isNew ? (before ?? 0) : code)[0] ?? 0;
    if (before !== undefined) table.add(before, first);
    out.append(table.read(code));
    before = code;
  }
  return { bytes: out.taken(), whole: false };
};
