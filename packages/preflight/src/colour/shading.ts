import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isList, type PdfDict, type PdfValue } from '../pdf/values.ts';
import { type Colour, type ColourSpace, colourOf, totalOf } from './colour.ts';
import { meshColours } from './mesh.ts';
import { type PdfFunction, readFunction } from './pdf-function.ts';
import { seeSpace } from './see-space.ts';

/** What a shading lays: its space, and the colours met on the way. */
export interface SeenShading {
  readonly space: ColourSpace;
  /** The colour that lays most. */
  readonly heaviest: Colour;
  /** False where the way its colours are written is not read here. */
  readonly whole: boolean;
}

const steps = 64;
const across = 17;

const numbers = (pdf: OpenPdf, value: PdfValue | undefined, otherwise: readonly number[]) => {
  const list = pdf.resolve(value);
  return isList(list) ? list.map(pdf.resolve).filter((one) => typeof one === 'number') : otherwise;
};

/** One function of all the numbers of a colour, or one for each. */
function functionsOf(dict: PdfDict, pdf: OpenPdf): PdfFunction | undefined {
  const value = pdf.resolve(dict.get('Function'));
  const parts = (isList(value) ? value : [value]).map((one) => readFunction(one, pdf));
  if (parts.length === 0 || parts.some((part) => !part)) return undefined;
  return (inputs) => parts.flatMap((part) => part?.(inputs) ?? []);
}

/** Where the colours are asked for: along a line, or over a square. */
function places(dict: PdfDict, pdf: OpenPdf): readonly (readonly number[])[] {
  const isFlat = pdf.resolve(dict.get('ShadingType')) === 1;
  const [a = 0, b = 1, c = 0, d = 1] = numbers(pdf, dict.get('Domain'), [0, 1, 0, 1]);
  const at = (low: number, high: number, index: number, count: number) =>
    low + ((high - low) * index) / count;
  if (!isFlat) return Array.from({ length: steps + 1 }, (_, index) => [at(a, b, index, steps)]);
  return Array.from({ length: across * across }, (_, index) => [
    at(a, b, index % across, across - 1),
    at(c, d, Math.floor(index / across), across - 1),
  ]);
}

function samples(
  value: PdfValue | undefined,
  dict: PdfDict,
  pdf: OpenPdf,
): readonly (readonly number[])[] | undefined {
  const type = pdf.resolve(dict.get('ShadingType'));
  const make = dict.has('Function') ? functionsOf(dict, pdf) : undefined;
  if (typeof type === 'number' && type >= 4) {
    const met = meshColours(value, dict, pdf);
    return met && make ? met.map(make) : dict.has('Function') ? undefined : met;
  }
  return make && places(dict, pdf).map(make);
}

/** Looks at all the colours of a shading. */
export function seeShading(
  value: PdfValue | undefined,
  pdf: OpenPdf,
  resources: PdfDict,
): SeenShading | undefined {
  const dict = pdf.dict(value);
  if (!dict) return undefined;
  const space = seeSpace(dict.get('ColorSpace'), { pdf, resources });
  const met = samples(value, dict, pdf)?.map((values) => colourOf(space, values));
  const [first, ...rest] = met ?? [];
  if (!first) return { space, heaviest: { space, tint: 0, isPaper: false }, whole: false };
  const weight = ({ inks, tint }: Colour) => (inks ? totalOf(inks) : 0) + tint;
  const heaviest = rest.reduce((most, colour) => (weight(colour) > weight(most) ? colour : most), first);
  return { space, heaviest, whole: true };
}
