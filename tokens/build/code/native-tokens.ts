import { readContrasts } from '../contrasts.ts';
import type { Colour, Dimension } from '../css-value.ts';
import { pixels } from '../design/pixels.ts';
import type { Mode, Token } from '../token.ts';
import type { TokenModel } from '../variables.ts';

/** What an application takes, its units settled: px for lengths (dp, pt), milliseconds, em for tracking. */
export interface NativeTokens {
  /** The roles, in each of the four appearances that a telephone may ask for. */
  readonly roles: readonly Role[];
  /** Inks and ramps, the same by day and by night. */
  readonly palette: readonly Named<Colour>[];
  readonly lengths: readonly Named<number>[];
  readonly numbers: readonly Named<number>[];
  readonly durations: readonly Named<number>[];
  readonly easings: readonly Named<readonly number[]>[];
  readonly textStyles: readonly Named<TextStyle>[];
  readonly shadows: readonly Named<readonly Shadow[]>[];
}

export interface Named<Value> {
  /** `fontSizeMd` */
  readonly name: string;
  readonly value: Value;
  /** In French. */
  readonly description: string;
}
export type Role = Named<Readonly<Record<Appearance, Colour>>>;

/** Day and night, in usual and in more contrast. */
export const appearances = ['light', 'dark', 'lightContrast', 'darkContrast'] as const;
export type Appearance = (typeof appearances)[number];

export interface TextStyle {
  /** What the application brings with it; nothing for the system's own fixed-width face. */
  readonly family?: string;
  readonly size: number;
  readonly weight: number;
  /** A factor of the size. */
  readonly lineHeight: number;
  /** A part of the size. */
  readonly tracking: number;
}
export interface Shadow {
  readonly color: Colour;
  readonly x: number;
  readonly y: number;
  readonly blur: number;
  readonly spread: number;
}

/** Words of a path as one name. @example camel(['font', 'line-height', '2xl']) // 'fontLineHeight2xl' */
export const camel = (path: readonly string[]): string =>
  path
    .join('-')
    .replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^\w/, (letter) => letter.toLowerCase());

/** Four decimals: a thousandth of a pixel. */
const fine = (value: number): number => Number(value.toFixed(4));

type Face = { fontFamily: readonly string[]; fontWeight: number; lineHeight: number } & Record<
  'fontSize' | 'letterSpacing',
  Dimension
>;
const textStyle = ({ fontFamily, fontSize, fontWeight, lineHeight, letterSpacing }: Face): TextStyle => ({
  family: fontFamily.at(-1) === 'monospace' ? undefined : fontFamily[0],
  size: pixels(fontSize),
  weight: fontWeight,
  lineHeight,
  tracking: Number((letterSpacing.value / fontSize.value).toFixed(3)) || 0,
});

type Layer = { color: Colour } & Record<'offsetX' | 'offsetY' | 'blur' | 'spread', Dimension>;
const shadows = (layers: readonly Layer[]): readonly Shadow[] =>
  layers.map(({ color, offsetX, offsetY, blur, spread }) => ({
    color,
    x: pixels(offsetX),
    y: pixels(offsetY),
    blur: pixels(blur),
    spread: pixels(spread),
  }));

/** Roles whose value is the system's own, or which only replace one, are told by what they replace. */
const roles = (model: TokenModel): readonly Role[] => {
  const contrasts = readContrasts(model.light);
  const colours = (mode: Mode) => new Map(model[mode].map(({ key, value }) => [key, value as Colour]));
  const [light, dark] = [colours('light'), colours('dark')];
  const pick = (from: ReadonlyMap<string, Colour>, key: string): Colour => {
    const colour = from.get(key);
    if (!colour) throw new Error(`${key} is no colour.`);
    return colour;
  };
  return model.light
    .filter(({ path }) => path[0] === 'color')
    .map(({ key, path, description }) => {
      const more = contrasts.get(key)?.more ?? key;
      const value = {
        light: pick(light, key),
        dark: pick(dark, key),
        lightContrast: pick(light, more),
        darkContrast: pick(dark, more),
      };
      return { name: camel(path.slice(1)), value, description };
    });
};

/** Everything that a Kotlin, Swift or Dart file is written from. */
export function nativeTokens(model: TokenModel): NativeTokens {
  const take = <Value>(choose: (token: Token) => boolean, read: (value: never) => Value): Named<Value>[] =>
    model.light.filter(choose).map(({ path, value, description }) => ({
      name: camel(path),
      value: read(value as never),
      description,
    }));
  const ofType =
    (...types: string[]) =>
    ({ type }: Token): boolean =>
      types.includes(type);
  return {
    roles: roles(model),
    palette: take(
      ({ path }) => path[0] === 'ink' || path[0] === 'palette',
      (colour: Colour) => colour,
    ),
    lengths: take(ofType('dimension'), pixels),
    numbers: take(ofType('number', 'fontWeight'), fine),
    durations: take(ofType('duration'), ({ value, unit }: Dimension) =>
      unit === 's' ? value * 1000 : value,
    ),
    easings: take(ofType('cubicBezier'), (points: readonly number[]) => points),
    textStyles: take(ofType('typography'), textStyle).map((style) => ({
      ...style,
      name: style.name.replace(/^typography(\w)/, (_, letter: string) => letter.toLowerCase()),
    })),
    shadows: take(ofType('shadow'), shadows),
  };
}
