import type { ColourSpace } from '../colour/colour.ts';
import { deviceSpaces, profiledSpace, unknownSpace } from '../colour/plain-spaces.ts';

/** What a packed picture says of itself. */
export interface CodecFacts {
  readonly space?: ColourSpace;
  readonly hasAlpha: boolean;
}

const u16 = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number) => u16(bytes, at) * 65536 + u16(bytes, at + 2);
const textAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));

/** The number of colours that a JPEG holds, from the head of its frame. */
function readJpeg(bytes: Uint8Array): CodecFacts {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + u16(bytes, at + 2)) {
    const mark = bytes[at + 1] ?? 0;
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    if (isFrame) return { space: profiledSpace(bytes[at + 9] ?? 0), hasAlpha: false };
  }
  return { hasAlpha: false };
}

/** What JPEG 2000 numbers its spaces by. */
const numbered: Readonly<Record<number, ColourSpace>> = {
  12: deviceSpaces.cmyk,
  16: deviceSpaces.rgb,
  17: deviceSpaces.grey,
  18: deviceSpaces.rgb,
};
const signed: Readonly<Record<string, ColourSpace>> = {
  'RGB ': deviceSpaces.rgb,
  GRAY: deviceSpaces.grey,
  CMYK: deviceSpaces.cmyk,
};

/** A box of JPEG 2000 that says the colours: by a number, or by a profile. */
function colourBox(bytes: Uint8Array, at: number): ColourSpace | undefined {
  return bytes[at] === 1 ? numbered[u32(bytes, at + 3)] : signed[textAt(bytes, at + 3 + 16)];
}

const headers = new Set(['jp2h', 'jP  ', 'ftyp', 'uuid', 'uinf']);

/** A bare code stream says how many components it has, and no more. */
function readCodestream(bytes: Uint8Array, at: number): CodecFacts {
  const count = u16(bytes, at + 40);
  const isStream = u16(bytes, at) === 0xff4f;
  return { space: isStream ? profiledSpace(count === 2 ? 1 : count) : unknownSpace, hasAlpha: count === 2 };
}

/** Goes through the boxes of a JPEG 2000 file. */
function readJpx(bytes: Uint8Array): CodecFacts {
  if (u16(bytes, 0) === 0xff4f) return readCodestream(bytes, 0);
  let space: ColourSpace | undefined;
  let hasAlpha = false;
  for (let at = 0; at + 8 <= bytes.length; ) {
    const [size, kind] = [u32(bytes, at), textAt(bytes, at + 4)];
    if (kind === 'colr') space ??= colourBox(bytes, at + 8);
    if (kind === 'cdef') hasAlpha = true;
    if (kind === 'jp2c') {
      const bare = readCodestream(bytes, at + 8);
      return { space: space ?? bare.space ?? unknownSpace, hasAlpha: hasAlpha || bare.hasAlpha };
    }
    // the head is a box of boxes: one goes into it
    const step = kind === 'jp2h' ? 8 : size;
    if (step < 8 || (!headers.has(kind) && size > bytes.length)) break;
    at += step;
  }
  return { ...(space && { space }), hasAlpha };
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => CodecFacts>> = {
  DCTDecode: readJpeg,
  DCT: readJpeg,
  JPXDecode: readJpx,
};

/** What the bytes of a picture say of it, that the file around them may leave out. */
export const readCodec = (codec: string | undefined, bytes: Uint8Array): CodecFacts =>
  (codec !== undefined && readers[codec]?.(bytes)) || { hasAlpha: false };
