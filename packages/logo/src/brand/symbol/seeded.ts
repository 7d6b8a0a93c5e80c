/** Thirty-two bits out of a text, by FNV-1a over its code points. */
const hash = (text: string): number =>
  [...text].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0, 0x811c9dc5);

/** A sequence of numbers from 0 to 1 that a seed always gives again: xorshift32. */
export function seeded(seed: string): () => number {
  let state = hash(seed) || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
