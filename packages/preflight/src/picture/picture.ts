import type { ColourSpace } from '../colour/colour.ts';
import { unknownSpace } from '../colour/plain-spaces.ts';
import { seeSpace } from '../colour/see-space.ts';
import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isList, type PdfDict, type PdfStream } from '../pdf/values.ts';
import { readCodec } from './codec-facts.ts';
import { heaviest, type Pixels } from './pixels.ts';

/** A picture, looked at once however often it is laid. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** A shape that the current colour is painted through. */
  readonly isStencil: boolean;
  readonly space: ColourSpace;
  /** True where its own bytes or another picture make it see-through. */
  readonly isThin: boolean;
  /** Undefined where its pixels are not unpacked here. */
  readonly pixels?: Pixels;
  /** Percent; undefined where it was not seen. */
  readonly totalInk?: number;
  readonly whole: boolean;
  /** The way it is packed that is not unpacked here. */
  readonly codec?: string;
}

const known = new WeakMap<PdfStream, Picture>();
const mostPixels = 6e7;

function pixelsOf(
  { bits, decode, ...size }: { width: number; height: number; bits: number; decode: readonly number[] },
  bytes: Uint8Array,
  space: ColourSpace,
): Pixels | undefined {
  const isRead = [1, 2, 4, 8].includes(bits) && space.kind !== 'unknown' && space.kind !== 'pattern';
  return isRead && bytes.length > 0 ? { ...size, bits, decode, bytes, space } : undefined;
}

/** A picture’s space: as its dictionary says, else as its own bytes do. */
function spaceOf(
  dict: PdfDict,
  own: ColourSpace | undefined,
  place: { pdf: OpenPdf; resources: PdfDict },
): ColourSpace {
  return dict.has('ColorSpace') ? seeSpace(dict.get('ColorSpace'), place) : (own ?? unknownSpace);
}

function lookAt(stream: PdfStream, place: { pdf: OpenPdf; resources: PdfDict }): Picture {
  const { dict } = stream;
  const { pdf } = place;
  const number = (key: string) => {
    const value = pdf.resolve(dict.get(key));
    return typeof value === 'number' && value > 0 ? Math.floor(value) : 0;
  };
  const [width, height] = [number('Width'), number('Height')];
  const isStencil = pdf.resolve(dict.get('ImageMask')) === true;
  const isHuge = width * height > mostPixels;
  const opened = isStencil || isHuge ? undefined : pdf.open(stream);
  const facts = readCodec(opened?.codec, opened?.bytes ?? stream.bytes);
  const space = isStencil ? unknownSpace : spaceOf(dict, facts.space, place);
  const list = pdf.resolve(dict.get('Decode'));
  const decode = isList(list) ? list.map(pdf.resolve).filter((value) => typeof value === 'number') : [];
  const bits = number('BitsPerComponent') || 8;
  const isOpen = opened && opened.codec === undefined;
  const pixels = isOpen ? pixelsOf({ width, height, bits, decode }, opened.bytes, space) : undefined;
  const totalInk = pixels && heaviest(pixels);
  const inData = pdf.resolve(dict.get('SMaskInData'));
  return {
    width,
    height,
    isStencil,
    space,
    isThin: pdf.dict(dict.get('SMask')) !== undefined || (typeof inData === 'number' && inData > 0),
    ...(pixels && { pixels }),
    ...(totalInk !== undefined && { totalInk }),
    whole: isStencil || (opened?.whole ?? false),
    ...(opened?.codec !== undefined && { codec: opened.codec }),
  };
}

/** Looks at a picture: the same one in the same place is looked at once. */
export function seePicture(stream: PdfStream, place: { pdf: OpenPdf; resources: PdfDict }): Picture {
  const seen = known.get(stream) ?? lookAt(stream, place);
  known.set(stream, seen);
  return seen;
}
