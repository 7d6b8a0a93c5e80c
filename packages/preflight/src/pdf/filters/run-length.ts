import { Growing } from '../growing.ts';
import type { Filter } from './filter.ts';

const end = 128;

/** A length, then so many bytes; or one byte that is repeated. */
export const runLength: Filter = ({ bytes, most }) => {
  const out = new Growing(most);
  for (let at = 0; at < bytes.length && !out.isFull; ) {
    const length = bytes[at] ?? end;
    if (length === end) break;
    if (length < end) out.append(bytes.subarray(at + 1, at + 2 + length));
    else for (let times = 257 - length; times > 0; times -= 1) out.push(bytes[at + 1] ?? 0);
    at += length < end ? length + 2 : 2;
  }
  return { bytes: out.taken(), whole: !out.isFull };
};
