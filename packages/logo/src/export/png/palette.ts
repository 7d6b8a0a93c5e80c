/** An image of at most 256 colours: the colours once, and a number for each pixel. */
export interface Indexed {
  /** Four bytes a colour (red, green, blue, alpha), the transparent ones first. */
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
  let wordBefore = -1;
  let number = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    if (word !== wordBefore) {
      number = numberOf(word);
      wordBefore = word;
    }
    if (number === mostColours) return null;
    if (number === firstMet.length) firstMet.push(at);
    indices[at] = number;
  }
  return firstMet;
}

/** Transparent colours first, so that the list of alphas stays short; then by value, whatever came first. */
function sortNumbers(pixels: Uint8Array, firstMet: readonly number[]): number[] {
  const ranks = firstMet.map((at) => {
    const [r = 0, g = 0, b = 0, a = 0] = pixels.subarray(at * 4, at * 4 + 4);
    return a * 2 ** 24 + r * 2 ** 16 + g * 2 ** 8 + b;
  });
  return [...firstMet.keys()].sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0));
}

/**
 * The image as a palette, when it has 256 colours or fewer; `null` when it has more.
 * @param pixels straight red, green, blue, alpha
 */
export function indexColours(pixels: Uint8Array): Indexed | null {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  const indices = new Uint8Array(words.length);
  const firstMet = numberPixels(words, indices);
  if (!firstMet) return null;
  const colours = new Uint8Array(firstMet.length * 4);
  const places = new Uint8Array(mostColours);
  for (const [place, number] of sortNumbers(pixels, firstMet).entries()) {
    const at = (firstMet[number] ?? 0) * 4;
    colours.set(pixels.subarray(at, at + 4), place * 4);
    places[number] = place;
  }
  for (let at = 0; at < indices.length; at += 1) indices[at] = places[indices[at] as number] as number;
  return { colours, indices };
}
