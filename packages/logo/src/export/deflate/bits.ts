/** Bits written from the lowest up, as DEFLATE wants them. */
export interface BitWriter {
  /** @param count 0 to 16 */
  put(value: number, count: number): void;
  /** The bytes so far, the last one filled with zeros. */
  end(): Uint8Array;
}

/** @param most bytes that will not be exceeded */
export function createBitWriter(most: number): BitWriter {
  const bytes = new Uint8Array(most);
  let [at, held, count] = [0, 0, 0];
  return {
    put(value, bits) {
      held |= value << count;
      count += bits;
      while (count >= 8) {
        bytes[at] = held;
        at += 1;
        held >>>= 8;
        count -= 8;
      }
    },
    end() {
      if (count > 0) bytes[at] = held;
      return bytes.subarray(0, at + (count > 0 ? 1 : 0));
    },
  };
}
