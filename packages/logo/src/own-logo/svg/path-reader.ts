import { finiteNumber } from './length.ts';

/** Reads path data from left to right. */
export interface PathReader {
  /** The next letter; undefined at the end, or where something else stands. */
  readonly letter: () => string | undefined;
  /** True where a number comes next, so that the last command goes on. */
  readonly hasNumber: () => boolean;
  /** Undefined for what is no number. */
  readonly number: () => number | undefined;
  /** A single 0 or 1, which may touch what follows. */
  readonly flag: () => number | undefined;
  readonly atEnd: () => boolean;
}

const space = /[\s,]*/y;
const numeral = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const letters = /[MmLlHhVvCcSsQqTtAaZz]/y;

/** @example createPathReader('M1-2').letter() // 'M' */
export function createPathReader(data: string): PathReader {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(data)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const peek = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    return pattern.test(data);
  };
  const after = <T>(read: () => T): T => {
    take(space);
    return read();
  };
  return {
    letter: () => after(() => take(letters)),
    hasNumber: () => after(() => peek(numeral)),
    number: () => after(() => finiteNumber(take(numeral) ?? 'none')),
    flag: () => after(() => finiteNumber(take(/[01]/y) ?? 'none')),
    atEnd: () => after(() => at >= data.length),
  };
}
