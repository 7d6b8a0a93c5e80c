/** A row of a colour matrix for red, green and blue. */
type Row = readonly [red: number, green: number, blue: number];
export type Matrix = readonly [Row, Row, Row];

export type VisionId = 'usual' | 'protan' | 'deutan' | 'tritan';

/**
 * What an eye without one of its three kinds of cones sees: Machado, Oliveira and Fernandes, IEEE TVCG 15(6),
 * 2009, at severity 1. They work on linear light, not on the values a colour is written with.
 */
export const visions: Readonly<Record<VisionId, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The matrix as `feColorMatrix` wants it: four rows of five, opacity as it was. */
export const filterValues = (matrix: Matrix): string =>
  [...matrix.map((row) => [...row, 0, 0]), [0, 0, 0, 1, 0]].map((row) => row.join(' ')).join('  ');

type Light = readonly [red: number, green: number, blue: number];

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const unit = (value: number): number => Math.min(1, Math.max(0, value));
const lightOf = (screen: string): Light =>
  [1, 3, 5].map((at) => linear(Number.parseInt(screen.slice(at, at + 2), 16) / 255)) as unknown as Light;

const times = (matrix: Matrix, [red, green, blue]: Light): Light =>
  matrix.map((row) => row[0] * red + row[1] * green + row[2] * blue) as unknown as Light;

/** To the long, middle and short cones, and from their cube roots to Oklab (Ottosson 2020). */
const cones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const oklab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/**
 * How far two colours are apart to an eye, from 0 to about 1: a distance in Oklab.
 *
 * @param a `#rrggbb`
 * @param b `#rrggbb`
 */
export function distance(vision: VisionId, a: string, b: string): number {
  const [one, other] = [a, b].map((screen) => {
    const seen = times(visions[vision], lightOf(screen)).map(unit) as unknown as Light;
    return times(oklab, times(cones, seen).map(Math.cbrt) as unknown as Light);
  }) as [Light, Light];
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));
}

/** Told apart at first sight from here on; by looking closely, side by side, from there. */
const surely = 0.12;
const barely = 0.05;

/** What such an eye makes of two colours side by side. */
export type Verdict = 'apart' | 'near' | 'alike';

/** @example tell('deutan', '#ea5b0c', '#2e7d32') */
export function tell(vision: VisionId, a: string, b: string): Verdict {
  const far = distance(vision, a, b);
  if (far >= surely) return 'apart';
  return far >= barely ? 'near' : 'alike';
}
