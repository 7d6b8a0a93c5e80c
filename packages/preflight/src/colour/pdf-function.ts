import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isList, type PdfDict, type PdfValue } from '../pdf/values.ts';
import { calculate, parseCalculator } from './calculator.ts';

/** Numbers from numbers, as shadings need them. */
export type PdfFunction = (inputs: readonly number[]) => readonly number[];

type Make = (dict: PdfDict, pdf: OpenPdf, deep: number) => PdfFunction | undefined;

const deepest = 6;
const numbersAt = (dict: PdfDict, key: string, pdf: OpenPdf): readonly number[] => {
  const list = pdf.resolve(dict.get(key));
  return isList(list) ? list.map(pdf.resolve).filter((value) => typeof value === 'number') : [];
};
const clamp = (value: number, [low = 0, high = 1]: readonly number[]) => Math.min(high, Math.max(low, value));
const between = (value: number, [a = 0, b = 1]: readonly number[], [c = 0, d = 1]: readonly number[]) =>
  a === b ? c : c + ((value - a) * (d - c)) / (b - a);
const pairs = (list: readonly number[]) =>
  Array.from({ length: list.length >> 1 }, (_, at) => list.slice(2 * at, 2 * at + 2));

const exponential: Make = (dict, pdf) => {
  const [from, to] = [numbersAt(dict, 'C0', pdf), numbersAt(dict, 'C1', pdf)];
  const power = pdf.resolve(dict.get('N'));
  const [low, high] = [from.length > 0 ? from : [0], to.length > 0 ? to : [1]];
  return ([x = 0]) =>
    low.map((value, at) => value + x ** (typeof power === 'number' ? power : 1) * ((high[at] ?? 0) - value));
};

const stitched: Make = (dict, pdf, deep) => {
  const list = pdf.resolve(dict.get('Functions'));
  const parts = isList(list) ? list.map((one) => readFunction(one, pdf, deep + 1)) : [];
  const domain = numbersAt(dict, 'Domain', pdf);
  const bounds = numbersAt(dict, 'Bounds', pdf);
  const encode = pairs(numbersAt(dict, 'Encode', pdf));
  return ([given = 0]) => {
    const x = clamp(given, domain);
    const found = bounds.findIndex((bound) => x < bound);
    const at = found < 0 ? parts.length - 1 : found;
    const stretch = [bounds[at - 1] ?? domain[0] ?? 0, bounds[at] ?? domain[1] ?? 1];
    return parts[at]?.([between(x, stretch, encode[at] ?? [0, 1])]) ?? [];
  };
};

/** The sample that is nearest: colours are looked for, not drawn. */
const sampled: Make = (dict, pdf) => {
  const bytes = pdf.open(dict.get('stream of itself'))?.bytes;
  if (!bytes) return undefined;
  const size = numbersAt(dict, 'Size', pdf);
  const bits = pdf.resolve(dict.get('BitsPerSample'));
  const range = pairs(numbersAt(dict, 'Range', pdf));
  const decode = pairs(numbersAt(dict, 'Decode', pdf));
  const domain = pairs(numbersAt(dict, 'Domain', pdf));
  if (typeof bits !== 'number' || bits % 8 !== 0 || range.length === 0) return undefined;
  const wide = bits / 8;
  const sample = (index: number) => {
    let value = 0;
    for (let at = 0; at < wide; at += 1) value = value * 256 + (bytes[index * wide + at] ?? 0);
    return value / (256 ** wide - 1);
  };
  return (inputs) => {
    let [index, step] = [0, 1];
    for (const [at, steps] of size.entries()) {
      const part = between(clamp(inputs[at] ?? 0, domain[at] ?? [0, 1]), domain[at] ?? [0, 1], [
        0,
        steps - 1,
      ]);
      index += Math.round(part) * step;
      step *= steps;
    }
    return range.map((span, at) => between(sample(index * range.length + at), [0, 1], decode[at] ?? span));
  };
};

const calculated: Make = (dict, pdf) => {
  const bytes = pdf.open(dict.get('stream of itself'))?.bytes;
  const program = bytes && parseCalculator(bytes);
  const range = pairs(numbersAt(dict, 'Range', pdf));
  return (
    program &&
    ((inputs) =>
      calculate(program, inputs)
        .slice(-range.length)
        .map((value, at) => clamp(value, range[at] ?? [])))
  );
};

const makes: Readonly<Record<number, Make>> = { 0: sampled, 2: exponential, 3: stitched, 4: calculated };

/** Reads a function; undefined where it is none, or is written in a way that is not read here. */
export function readFunction(value: PdfValue | undefined, pdf: OpenPdf, deep = 0): PdfFunction | undefined {
  const found = pdf.resolve(value);
  const dict = pdf.dict(found);
  const type = pdf.resolve(dict?.get('FunctionType'));
  const make = typeof type === 'number' ? makes[type] : undefined;
  if (!dict || !make || deep > deepest) return undefined;
  // a function that is a stream keeps its samples or its program in itself
  return make(new Map([...dict, ['stream of itself', found ?? null]]), pdf, deep);
}
