import type { BitWriter } from './bits.ts';
import { createCode } from './huffman.ts';

/** One step of the list of code lengths: a length, or a run of equal ones with extra bits. */
interface Step {
  readonly symbol: number;
  readonly extra: number;
  readonly bits: number;
}

/** In this order RFC 1951 writes the lengths of the code of code lengths. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Runs of zeros, and of the length before them, are told by their number. */
const runs = [
  { symbol: 18, bits: 7, least: 11, most: 138, zeros: true },
  { symbol: 17, bits: 3, least: 3, most: 10, zeros: true },
  { symbol: 16, bits: 2, least: 3, most: 6, zeros: false },
] as const;

function stepsOf(lengths: readonly number[]): readonly Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] as number;
    let count = 1;
    while (lengths[at + count] === length) count += 1;
    const isRepeat = at > 0 && lengths[at - 1] === length;
    const run = runs.find(({ least, zeros }) => count >= least && (zeros ? length === 0 : isRepeat));
    const taken = run ? Math.min(count, run.most) : 1;
    steps.push(
      run
        ? { symbol: run.symbol, extra: taken - run.least, bits: run.bits }
        : { symbol: length, extra: 0, bits: 0 },
    );
    at += taken;
  }
  return steps;
}

/** Writes the head of a dynamic block: the lengths of its two codes, in a code of their own. */
export function writeCodeLengths(out: BitWriter, literals: Uint8Array, distances: Uint8Array): void {
  const steps = stepsOf([...literals, ...distances]);
  const counts = new Uint32Array(19);
  for (const { symbol } of steps) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const code = createCode(counts, 7);
  const used = Math.max(4, order.findLastIndex((symbol) => (code.lengths[symbol] ?? 0) > 0) + 1);
  out.put(literals.length - 257, 5);
  out.put(distances.length - 1, 5);
  out.put(used - 4, 4);
  for (const symbol of order.slice(0, used)) out.put(code.lengths[symbol] ?? 0, 3);
  for (const { symbol, extra, bits } of steps) {
    out.put(code.bits[symbol] ?? 0, code.lengths[symbol] ?? 0);
    out.put(extra, bits);
  }
}
