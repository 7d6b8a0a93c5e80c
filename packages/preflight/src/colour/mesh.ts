import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isList, type PdfDict, type PdfValue } from '../pdf/values.ts';

/** Numbers of any width, one after the other. */
class Bits {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isOver(): boolean {
    return this.at >= this.bytes.length * 8;
  }

  /** A part of the greatest number of that width. */
  read(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1, this.at += 1)
      value = value * 2 + (((this.bytes[this.at >> 3] ?? 0) >> (7 - (this.at & 7))) & 1);
    return value / (2 ** width - 1);
  }

  align(): void {
    this.at = Math.ceil(this.at / 8) * 8;
  }
}

/** Points and colours of each kind of mesh: of a piece that begins anew, and of one that goes on from another. */
const pieces: Readonly<Record<number, { anew: readonly [number, number]; on: readonly [number, number] }>> = {
  4: { anew: [1, 1], on: [1, 1] },
  5: { anew: [1, 1], on: [1, 1] },
  6: { anew: [12, 4], on: [8, 2] },
  7: { anew: [16, 4], on: [12, 2] },
};
const mostColours = 100_000;

/** Every colour that a mesh names; undefined where it cannot be read. */
export function meshColours(
  value: PdfValue | undefined,
  dict: PdfDict,
  pdf: OpenPdf,
): readonly (readonly number[])[] | undefined {
  const number = (key: string) => Number(pdf.resolve(dict.get(key)) ?? Number.NaN);
  const list = pdf.resolve(dict.get('Decode'));
  const decode = isList(list) ? list.map(pdf.resolve).map(Number) : [];
  const bytes = pdf.open(value)?.bytes;
  const [type, wide, deep] = [number('ShadingType'), number('BitsPerCoordinate'), number('BitsPerComponent')];
  const piece = pieces[type];
  const count = (decode.length - 4) / 2;
  if (!bytes || !piece || !(wide > 0) || !(deep > 0) || !(count > 0)) return undefined;
  const bits = new Bits(bytes);
  const flagWidth = type === 5 ? 0 : number('BitsPerFlag') || 8;
  const component = (_: unknown, at: number) => {
    const [low = 0, high = 1] = decode.slice(4 + 2 * at, 6 + 2 * at);
    return low + bits.read(deep) * (high - low);
  };
  const found: (readonly number[])[] = [];
  while (!bits.isOver && found.length < mostColours) {
    const isOn = flagWidth > 0 && Math.round(bits.read(flagWidth) * (2 ** flagWidth - 1)) % 4 !== 0;
    const [points, colours] = isOn ? piece.on : piece.anew;
    for (let at = 0; at < points * 2; at += 1) bits.read(wide);
    for (let at = 0; at < colours; at += 1) found.push(Array.from({ length: count }, component));
    // only the pieces of triangles begin on a byte
    if (type < 6) bits.align();
  }
  return found.length > 0 ? found : undefined;
}
