/** Adler-32 of bytes that come by runs: two sums, each in closed form for a whole run. */
export interface Checksum {
  add(byte: number, count: number): void;
  value(): number;
}

/** The largest prime under 65 536. */
const prime = 65_521;
/** So few bytes at a time that no sum passes what a number holds exactly. */
const most = 1_000_000;

/** RFC 1950: `low` sums the bytes, `high` sums every `low` on the way. */
export function createChecksum(): Checksum {
  let [low, high] = [1, 0];
  return {
    add(byte, count) {
      for (let left = count; left > 0; left -= most) {
        const part = Math.min(left, most);
        high = (high + part * low + byte * ((part * (part + 1)) / 2)) % prime;
        low = (low + part * byte) % prime;
      }
    },
    value: () => ((high << 16) | low) >>> 0,
  };
}
