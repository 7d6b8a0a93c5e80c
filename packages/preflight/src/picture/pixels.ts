import { type ColourSpace, type Inks, tableColour, totalOf } from '../colour/colour.ts';

/** Unpacked pixels, as a picture’s dictionary describes them. */
export interface Pixels {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Of one sample. */
  readonly bits: number;
  readonly space: ColourSpace;
  /** Pairs: what the least and the greatest sample mean. */
  readonly decode: readonly number[];
}

/** Pixels that are looked at for the heaviest: of a larger picture every so many-th. */
const mostLookedAt = 1e5;
/** A lone heavier pixel is noise: so many of a thousand count. */
const share = 0.001;

/** The inks of a pixel; undefined where they are the press’s to say. */
export function inksAt(pixels: Pixels, x: number, y: number): Inks | undefined {
  const { bytes, width, bits, space, decode } = pixels;
  const { count } = space;
  const stride = Math.ceil((width * count * bits) / 8);
  const most = 2 ** Math.min(bits, 8) - 1;
  const values: number[] = [];
  for (let part = 0; part < count; part += 1) {
    const bit = (x * count + part) * bits;
    const byte = bytes[y * stride + (bit >> 3)] ?? 0;
    const raw = bits >= 8 ? byte : (byte >> (8 - bits - (bit & 7))) & most;
    const [low, high] = [decode[2 * part], decode[2 * part + 1]];
    const isPlain = low === undefined || high === undefined;
    if (space.table) values.push(isPlain ? raw : low + (raw * (high - low)) / most);
    else values.push(isPlain ? raw / most : low + (raw * (high - low)) / most);
  }
  return space.table ? space.table.base.inksOf(tableColour(space, values[0] ?? 0)) : space.inksOf(values);
}

/** Percent of ink that at least a thousandth of the pixels have; undefined where inks are not known. */
export function heaviest(pixels: Pixels): number | undefined {
  const { width, height, bytes, bits, space } = pixels;
  const held = Math.min(height, Math.floor((bytes.length * 8) / Math.max(1, width * space.count * bits)));
  let step = Math.max(1, Math.ceil((width * held) / mostLookedAt));
  // one column after the other, and not one alone
  while (step > 1 && width % step === 0) step += 1;
  const counts = new Uint32Array(401);
  let seen = 0;
  for (let index = 0; index < width * held; index += step) {
    const inks = inksAt(pixels, index % width, Math.floor(index / width));
    if (!inks) return undefined;
    const percent = Math.min(400, totalOf(inks));
    counts[percent] = (counts[percent] ?? 0) + 1;
    seen += 1;
  }
  let met = 0;
  for (let percent = 400; percent > 0; percent -= 1) {
    met += counts[percent] ?? 0;
    if (met > seen * share) return percent;
  }
  return 0;
}
