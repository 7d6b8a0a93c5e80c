/** Start values of the four lanes: any four different numbers will do, as long as they never change. */
const seeds = [0x811c9dc5, 0x2545f491, 0x9e3779b9, 0x6c62272e] as const;

/** Mixes the last bits so that a change in the last character moves every bit. */
function finish(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

function lane(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return finish(hash).toString(16).padStart(8, '0');
}

/**
 * A name for a content, the same on every machine (FNV-1a lanes); it tells files apart and keeps no secret.
 * @param words length of the name, in groups of 8 hexadecimal digits
 * @example contentHash('abc') // 8 digits
 * @example contentHash('abc', 4) // 32 digits, the 16 bytes of a PDF's identifier
 */
export function contentHash(text: string, words: 1 | 2 | 3 | 4 = 1): string {
  return seeds
    .slice(0, words)
    .map((seed) => lane(text, seed))
    .join('');
}
