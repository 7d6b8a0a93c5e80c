import type { Colour } from '../css-value.ts';
import { extension, type Token } from '../token.ts';

type Cmyk = readonly [c: number, m: number, y: number, k: number];

/** One colour of a drawing program's palette. */
export interface Swatch {
  /** « Orange texte », « Orange 600 » */
  readonly name: string;
  /** Red, green and blue, 0 to 255. */
  readonly rgb: readonly [number, number, number];
  /** Percent, where somebody has decided what is printed: a screen colour is never converted. */
  readonly cmyk?: Cmyk;
  /** Name of the spot colour that a printer may load instead. */
  readonly spot?: string;
}
export interface SwatchGroup {
  readonly name: string;
  readonly swatches: readonly Swatch[];
}

const words = (parts: readonly string[]): string =>
  parts
    .join(' ')
    .replaceAll('-', ' ')
    .replace(/^./, (letter) => letter.toUpperCase());

/** What each ramp is called in French. */
const rampNames: Readonly<Record<string, string>> = {
  orange: 'Orange',
  slate: 'Ardoise',
  sand: 'Sable',
  green: 'Vert',
  red: 'Rouge',
  yellow: 'Jaune',
  blue: 'Bleu',
};

function swatch(token: Token): Swatch {
  const { hex } = token.value as Colour;
  const print = token.extensions[extension.print] as Pick<Swatch, 'cmyk' | 'spot'> | undefined;
  const [group, first = '', ...rest] = token.path;
  return {
    name: group === 'palette' ? words([rampNames[first] ?? first, ...rest]) : words([first, ...rest]),
    rgb: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number],
    ...print,
  };
}

/** The decided inks, then the ramps. A ramp's end that is an ink itself stands with its ramp too. */
export function listSwatches(tokens: readonly Token[]): readonly SwatchGroup[] {
  const of = (group: string) => tokens.filter(({ path }) => path[0] === group).map(swatch);
  return [
    { name: 'Encres Coodyssée', swatches: of('ink') },
    { name: 'Nuanciers d’écran Coodyssée', swatches: of('palette') },
  ];
}
