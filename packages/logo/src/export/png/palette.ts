/** An image of at most 256 colours: the colours once, and their numbers along the rows. */
export interface Indexed {
  /** Four bytes a colour: red, green, blue, alpha. */
  readonly colours: Uint8Array;
  /** Row by row, 256 × so many pixels + the number of their colour; no run goes on in the next row. */
  readonly runs: Uint32Array;
}

/** An image in red, green, blue, alpha. */
interface Pixels {
  readonly width: number;
  readonly pixels: Uint8Array;
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

function enlarge(runs: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * runs.length);
  larger.set(runs);
  return larger;
}

/** Numbers the runs of every row; gives the colours in order too, or `null` when there are too many. */
function numberRuns(words: Uint32Array, width: number, recolour: Recolour) {
  const { numberOf, colours } = createNumbering(recolour);
  let runs = new Uint32Array(32_768);
  let count = 0;
  for (let start = 0, end = 0; start < words.length; start = end) {
    const word = words[start] as number;
    const rowEnd = start - (start % width) + width;
    while (end < rowEnd && words[end] === word) end += 1;
    const number = numberOf(word);
    if (number === undefined) return null;
    if (count === runs.length) runs = enlarge(runs);
    runs[count++] = (end - start) * 256 + number;
  }
  return { runs: runs.subarray(0, count), colours: Uint32Array.from(colours.keys()) };
}

/**
 * The image as a palette in order of first meeting, when it has 256 colours or fewer; `null` when it has more.
 * The order is left as it comes: sorting would cost a pass over every pixel to save some sixty bytes.
 * @param recolour what each colour of the pixels is to be in the palette: asked once a colour, not once a pixel
 */
export function indexColours({ width, pixels }: Pixels, recolour: Recolour = (word) => word): Indexed | null {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  const found = numberRuns(words, width, recolour);
  return found && { colours: new Uint8Array(found.colours.buffer), runs: found.runs };
}
