/** A plate as a grey picture: 0 is full ink. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const tags = { width: 256, height: 257, compression: 259, offsets: 273, rows: 278, counts: 279 } as const;
const sizes: Readonly<Record<number, 2 | 4>> = { 3: 2, 4: 4 };

/** Reads a grey TIFF of eight bits, not packed, as Ghostscript writes one; undefined for any other. */
export function readPlate(bytes: Uint8Array): Plate | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isLittle = bytes[0] === 0x49;
  const number = (at: number, size: 2 | 4) =>
    size === 2 ? view.getUint16(at, isLittle) : view.getUint32(at, isLittle);
  const start = number(4, 4);
  const values = new Map<number, readonly number[]>();
  for (let index = 0; index < number(start, 2); index += 1) {
    const at = start + 2 + index * 12;
    const size = sizes[number(at + 2, 2)];
    const count = number(at + 4, 4);
    if (!size) continue;
    const from = size * count <= 4 ? at + 8 : number(at + 8, 4);
    values.set(
      number(at, 2),
      Array.from({ length: count }, (_, step) => number(from + step * size, size)),
    );
  }
  const [width = 0, height = 0] = [values.get(tags.width)?.[0], values.get(tags.height)?.[0]];
  if ((values.get(tags.compression)?.[0] ?? 1) !== 1 || width * height === 0) return undefined;
  const pixels = new Uint8Array(width * height);
  let at = 0;
  for (const [index, from] of (values.get(tags.offsets) ?? []).entries()) {
    const strip = bytes.subarray(from, from + (values.get(tags.counts)?.[index] ?? 0));
    pixels.set(strip.subarray(0, pixels.length - at), at);
    at += strip.length;
  }
  return { width, height, pixels };
}
