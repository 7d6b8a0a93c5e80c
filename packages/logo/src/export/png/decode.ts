import { unzlibSync } from 'fflate';
import { unfilterRows } from './unfilter.ts';

/** A picture's pixels: red, green, blue, straight alpha. */
export interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

interface Chunks {
  readonly header: DataView;
  readonly palette?: Uint8Array;
  readonly alphas?: Uint8Array;
  readonly data: Uint8Array;
}

function readChunks(png: Uint8Array): Chunks {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const found = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    found.set(name, png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, data] = [found.get('IHDR'), found.get('IDAT')];
  if (!header || !data) throw new RangeError('These bytes are no PNG of ours.');
  const [palette, alphas] = [found.get('PLTE'), found.get('tRNS')];
  return {
    header: new DataView(header.buffer, header.byteOffset, header.byteLength),
    data,
    ...(palette && { palette }),
    ...(alphas && { alphas }),
  };
}

/** The number of the palette's colour of one pixel, from rows of 1, 2, 4 or 8 bits. */
const indexAt = (row: Uint8Array, x: number, depth: number): number => {
  const bit = x * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
};

/**
 * The pixels of a PNG that `encodePng` wrote; no other kind is read.
 * @throws RangeError for other bytes
 */
export function decodePng(png: Uint8Array): Decoded {
  const { header, palette, alphas, data } = readChunks(png);
  const [width, height, depth, type] = [
    header.getUint32(0),
    header.getUint32(4),
    header.getUint8(8),
    header.getUint8(9),
  ];
  const channels = { 2: 3, 3: 1, 6: 4 }[type] ?? 0;
  if (channels === 0) throw new RangeError(`A PNG of type ${type} is none of ours.`);
  const stride = Math.ceil((width * channels * depth) / 8);
  const rows = unfilterRows(unzlibSync(data), stride, Math.max(1, (channels * depth) / 8));
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    const row = rows.subarray(y * stride, (y + 1) * stride);
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const index = palette ? indexAt(row, x, depth) : 0;
      if (palette) pixels.set(palette.subarray(index * 3, index * 3 + 3), at);
      else pixels.set(row.subarray(x * channels, (x + 1) * channels), at);
      if (palette) pixels[at + 3] = alphas?.[index] ?? 255;
    }
  }
  return { width, height, pixels };
}
