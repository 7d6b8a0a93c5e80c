/** How a photograph lies in its file: a matrix from its pixels to how it is looked at, and its size then. */
export interface PhotoFile {
  readonly type: 'image/jpeg' | 'image/png';
  /** As it is looked at. */
  readonly width: number;
  readonly height: number;
  /** Its pixels' own width and height, and the way to turn them, as SVG writes it. */
  readonly stored: readonly [width: number, height: number];
  readonly turn: string;
}

/** What a camera says of how it was held: the eight values of its tag, as matrices of a picture w by h. */
const turns: readonly ((w: number, h: number) => string)[] = [
  () => '1 0 0 1 0 0',
  (w) => `-1 0 0 1 ${w} 0`,
  (w, h) => `-1 0 0 -1 ${w} ${h}`,
  (_, h) => `1 0 0 -1 0 ${h}`,
  () => '0 1 1 0 0 0',
  (_, h) => `0 1 -1 0 ${h} 0`,
  (w, h) => `0 -1 -1 0 ${h} ${w}`,
  (w) => `0 -1 1 0 0 ${w}`,
];

function photoFile(type: PhotoFile['type'], [w, h]: readonly [number, number], held: number): PhotoFile {
  const turn = turns[held - 1] ?? turns[0];
  const [width, height] = held >= 5 && held <= 8 ? [h, w] : [w, h];
  return { type, width, height, stored: [w, h], turn: `matrix(${turn?.(w, h)})` };
}

/** The tag 0x0112 of the first directory; 1 where there is none. */
function heldIn(exif: DataView): number {
  const little = exif.getUint16(6) === 0x4949;
  const start = 6 + exif.getUint32(10, little);
  const count = exif.getUint16(start, little);
  for (let i = 0; i < count; i += 1) {
    const at = start + 2 + 12 * i;
    if (exif.getUint16(at, little) === 0x0112) return exif.getUint16(at + 8, little);
  }
  return 1;
}

const isExif = (view: DataView, at: number): boolean =>
  view.getUint32(at) === 0x45786966 && view.getUint16(at + 4) === 0;
/** Frames: every marker from 0xc0 to 0xcf but the three that are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpeg(view: DataView): PhotoFile | undefined {
  let held = 1;
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (isFrame(marker))
      return photoFile('image/jpeg', [view.getUint16(at + 7), view.getUint16(at + 5)], held);
    if (marker === 0xe1 && length > 16 && isExif(view, at + 4))
      held = heldIn(new DataView(view.buffer, view.byteOffset + at + 4, length - 2));
    at += marker === 0xff ? 1 : 2 + length;
  }
  return undefined;
}

/**
 * What a file of pixels says of itself; nothing where it is no JPEG and no PNG, or breaks off before it says it.
 * @example readPhotoFile(bytes)?.width
 */
export function readPhotoFile(bytes: Uint8Array): PhotoFile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) === 0xffd8) return readJpeg(view);
    if (view.getUint32(0) === 0x89504e47)
      return photoFile('image/png', [view.getUint32(16), view.getUint32(20)], 1);
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
