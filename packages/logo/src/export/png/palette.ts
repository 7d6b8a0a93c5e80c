/** An image of at most 256 colours: the colours once, and a number for each pixel. */
export interface Indexed {
  /** Four bytes a colour: red, green, blue, alpha. */
  readonly colours: Uint8Array;
  /** Pixel by pixel, which colour. */
  readonly indices: Uint8Array;
}

const mostColours = 256;
const slots = 4096;

/** Changes a colour, four bytes read as one word of this machine. */
export type Recolour = (word: number) => number;

/**
 * Gives each new colour the next number; a small hash table, since every pixel asks. Raw words that stand for
 * the same colour get the same number; `undefined` when there are too many of either.
 */
function createNumbering(recolour: Recolour) {
  const numbers = new Int16Array(slots).fill(-1);
  const words = new Uint32Array(slots);
  const colours = new Map<number, number>();
  let met = 0;
  const numberOf = (word: number): number | undefined => {
    let slot = Math.imul(word, 0x9e3779b1) >>> 20;
    while (numbers[slot] !== -1 && words[slot] !== word) slot = (slot + 1) % slots;
    if (numbers[slot] !== -1) return numbers[slot];
    const colour = recolour(word);
    const number = colours.get(colour) ?? colours.size;
    met += 1;
    if (number === mostColours || met > slots / 2) return undefined;
    colours.set(colour, number);
    words[slot] = word;
    numbers[slot] = number;
    return number;
  };
  return { numberOf, colours };
}

/** Numbers every pixel; gives the colours in order, or `null` when there are too many. */
function numberPixels(words: Uint32Array, indices: Uint8Array, recolour: Recolour): Uint32Array | null {
  const { numberOf, colours } = createNumbering(recolour);
  for (let start = 0, end = 0; start < words.length; start = end) {
    const word = words[start] as number;
    while (end < words.length && words[end] === word) end += 1;
    const number = numberOf(word);
    if (number === undefined) return null;
    indices.fill(number, start, end);
  }
  return Uint32Array.from(colours.keys());
}

/**
 * The image as a palette in order of first meeting, when it has 256 colours or fewer; `null` when it has more.
 * The order is left as it comes: sorting would cost a pass over every pixel to save some sixty bytes.
 * @param pixels red, green, blue, alpha
 * @param recolour what each colour of the pixels is to be in the palette: asked once a colour, not once a pixel
 */
export function indexColours(pixels: Uint8Array, recolour: Recolour = (word) => word): Indexed | null {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  const indices = new Uint8Array(words.length);
  const colours = numberPixels(words, indices, recolour);
  return colours && { colours: new Uint8Array(colours.buffer), indices };
}
