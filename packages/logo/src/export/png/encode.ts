import { zlibSync } from 'fflate';
import { createRunWriter, packRuns } from '../deflate/index.ts';
import { chunk, concatBytes, fourBytes, resolutionChunk, textChunk } from './chunk.ts';
import { filterRows } from './filter.ts';
import { type Indexed, indexColours, type Recolour } from './palette.ts';
import { dropAlpha, writeRows } from './rows.ts';
import { recolourAll } from './straight.ts';

/** An image in red, green, blue, alpha, and what its file says of it. */
export interface PngImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** What each colour of the pixels is in straight alpha; without it they are straight already. */
  readonly recolour?: Recolour;
  /** Printed resolution; without it the file claims no physical size. */
  readonly dpi?: number;
  /** Name and text alternative, in French. */
  readonly title?: string;
  readonly description?: string;
  /** `full` writes 32 bits a pixel whatever the drawing, as an icon wants them. */
  readonly colours?: 'fewest' | 'full';
}

/** How the pixels are written: PNG's colour type and bit depth, the chunks before them, their rows. */
interface Body {
  readonly type: 2 | 3 | 6;
  readonly depth: 1 | 2 | 4 | 8;
  readonly before: readonly Uint8Array[];
  /** Packed by zlib's rules. */
  readonly data: Uint8Array;
}

const depths = [1, 2, 4, 8] as const;

/** Red, green, blue of each colour, and the alphas up to the last one that is not opaque. */
function paletteChunks(colours: Uint8Array): Uint8Array[] {
  const alphas = colours.filter((_, at) => at % 4 === 3);
  const translucent = alphas.subarray(0, alphas.findLastIndex((alpha) => alpha < 255) + 1);
  const list = chunk('PLTE', dropAlpha(colours));
  return translucent.length > 0 ? [list, chunk('tRNS', translucent)] : [list];
}

function paletteBody({ width }: PngImage, { colours, runs }: Indexed): Body {
  const depth = depths.find((bits) => 2 ** bits >= colours.length / 4) ?? 8;
  const rows = createRunWriter();
  writeRows({ width, runs, depth }, rows);
  return {
    type: 3,
    depth,
    before: paletteChunks(colours),
    data: packRuns(rows.end()),
  };
}

/** A picture of many colours is no heap of runs: it takes filters and a packer that looks further. */
const pack = (rows: Uint8Array) => zlibSync(rows, { level: 6 });

function fullBody({ width, pixels: raw, colours, recolour }: PngImage): Body {
  const pixels = recolour ? recolourAll(raw, recolour) : raw;
  const isOpaque = colours !== 'full' && pixels.every((byte, at) => at % 4 !== 3 || byte === 255);
  if (isOpaque)
    return { type: 2, depth: 8, before: [], data: pack(filterRows(dropAlpha(pixels), width * 3, 3)) };
  return { type: 6, depth: 8, before: [], data: pack(filterRows(pixels, width * 4, 4)) };
}

function chooseBody(image: PngImage): Body {
  const indexed = image.colours === 'full' ? null : indexColours(image, image.recolour);
  return indexed ? paletteBody(image, indexed) : fullBody(image);
}

function header({ width, height }: PngImage, { type, depth }: Body): Uint8Array {
  return chunk(
    'IHDR',
    concatBytes([fourBytes(width), fourBytes(height), Uint8Array.of(depth, type, 0, 0, 0)]),
  );
}

function textChunks({ title, description }: PngImage): Uint8Array[] {
  return [
    ...(title ? [textChunk('Title', title)] : []),
    ...(description ? [textChunk('Description', description)] : []),
  ];
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A PNG without loss: a palette of 1, 2, 4 or 8 bits where 256 colours are enough, else full colour with adaptive
 * filters. Compressed in plain JavaScript, so that every machine writes the same bytes; runs in a browser as well.
 * @throws RangeError when the pixels do not fill width × height
 * @example encodePng({ width: 1, height: 1, pixels: Uint8Array.of(234, 91, 12, 255) })
 */
export function encodePng(image: PngImage): Uint8Array {
  if (image.pixels.length !== image.width * image.height * 4)
    throw new RangeError(`${image.pixels.length} bytes do not fill ${image.width} × ${image.height} pixels.`);
  const body = chooseBody(image);
  return concatBytes([
    signature,
    header(image, body),
    chunk('sRGB', Uint8Array.of(0)),
    ...(image.dpi ? [resolutionChunk(image.dpi)] : []),
    ...body.before,
    ...textChunks(image),
    chunk('IDAT', body.data),
    chunk('IEND', new Uint8Array()),
  ]);
}
