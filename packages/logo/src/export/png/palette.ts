/** An image of at most 256 colours: the colours once, and a number for each pixel. */
export interface Indexed {
  /** Four bytes a colour: red, green, blue, alpha. */
  readonly colours: Uint8Array;
  /** Pixel by pixel, which colour. */
  readonly indices: Uint8Array;
}

const mostColours = 256;
const slots = 1024;

/** Gives each new word (four bytes of colour) the next number; a small hash table, since every pixel asks. */
function createNumbering() {
  const numbers = new Int16Array(slots).fill(-1);
  const words = new Uint32Array(slots);
  let count = 0;
  return (word: number): number => {
    let slot = Math.imul(word, 0x9e3779b1) >>> 22;
    while (numbers[slot] !== -1 && words[slot] !== word) slot = (slot + 1) % slots;
    if (numbers[slot] === -1) {
      words[slot] = word;
      numbers[slot] = count;
      count += 1;
    }
    return numbers[slot] as number;
  };
}

/** Numbers every pixel; gives the first pixel of each colour, or `null` when there are too many colours. */
function numberPixels(words: Uint32Array, indices: Uint8Array): number[] | null {
  const numberOf = createNumbering();
  const firstMet: number[] = [];
  for (let start = 0, end = 0; start < words.length; start = end) {
    const word = words[start] as number;
    while (end < words.length && words[end] === word) end += 1;
    const number = numberOf(word);
    if (number === mostColours) return null;
    if (number === firstMet.length) firstMet.push(start);
    indices.fill(number, start, end);
  }
  return firstMet;
}

/**
 * The image as a palette in order of first meeting, when it has 256 colours or fewer; `null` when it has more.
 * The order is left as it comes: sorting would cost a pass over every pixel to save some sixty bytes.
 * @param pixels straight red, green, blue, alpha
 */
export function indexColours(pixels: Uint8Array): Indexed | null {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  const indices = new Uint8Array(words.length);
  const firstMet = numberPixels(words, indices);
  if (!firstMet) return null;
  const colours = new Uint8Array(firstMet.length * 4);
  for (const [number, at] of firstMet.entries()) colours.set(pixels.subarray(at * 4, at * 4 + 4), number * 4);
  return { colours, indices };
}
