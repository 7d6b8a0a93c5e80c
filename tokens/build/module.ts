import type { Ink } from './inks.ts';
import { differs, type Variable } from './variables.ts';

type Values = Readonly<Record<string, string | number>>;

const numeric = new Set(['number', 'fontWeight']);

/** Numbers stay numbers in the module (z-index, weight); everything else is CSS text. */
function moduleValue(text: string, type: string): string | number {
  const value = Number(text);
  return numeric.has(type) && Number.isFinite(value) ? value : text;
}

/** The two tables of values the module carries: all by day, and what the night changes. */
function moduleValues(variables: readonly Variable[]): { light: Values; dark: Values } {
  const table = (mode: 'light' | 'dark', rows: readonly Variable[]): Values =>
    Object.fromEntries(rows.map(({ key, plain, type }) => [key, moduleValue(plain[mode], type)]));
  return { light: table('light', variables), dark: table('dark', variables.filter(differs)) };
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** `tokens.js`. */
export function renderModule(variables: readonly Variable[], inks: Readonly<Record<string, Ink>>): string {
  const { light, dark } = moduleValues(variables);
  return `export const inks = ${json(inks)};
export const tokens = ${json(light)};
export const darkTokens = ${json(dark)};
export const cssVar = (name) => \`var(--coodyssee-\${name.replaceAll('.', '-')})\`;
`;
}

const literals = (values: Values): string =>
  Object.entries(values)
    .map(([key, value]) => `  readonly ${JSON.stringify(key)}: ${JSON.stringify(value)};`)
    .join('\n');

/** `tokens.d.ts`: every value is a literal type, so an editor shows it and a typing error fails. */
export function renderTypes(variables: readonly Variable[], inks: Readonly<Record<string, Ink>>): string {
  const { light, dark } = moduleValues(variables);
  const names = Object.keys(inks).map((name) => JSON.stringify(name));
  return `/** Cyan, magenta, yellow and black in percent, 0 to 100. */
export type Cmyk = readonly [c: number, m: number, y: number, k: number];
/** One ink: the screen colour (\`#rrggbb\`, sRGB), its print twin, and a spot colour where there is one. */
export interface Ink<Name extends string = string> {
  readonly name: Name;
  readonly screen: string;
  readonly cmyk: Cmyk;
  readonly spot?: string;
}
export type InkName = ${names.join(' | ')};
/** The decided inks. @example inks.orange.cmyk // [0, 75, 100, 0] */
export declare const inks: { readonly [Name in InkName]: Ink<Name> };
/** Every token by its dotted name, as by day: CSS text, or a number for weights, ratios and z-index. */
export declare const tokens: {
${literals(light)}
};
/** What the night changes. @example { ...tokens, ...darkTokens } */
export declare const darkTokens: {
${literals(dark)}
};
export type TokenName = keyof typeof tokens;
type Dashed<Name extends string> = Name extends \`\${infer Head}.\${infer Tail}\` ? \`\${Head}-\${Dashed<Tail>}\` : Name;
/** The custom property of a token. @example cssVar('color.text') // 'var(--coodyssee-color-text)' */
export declare function cssVar<Name extends TokenName>(name: Name): \`var(--coodyssee-\${Dashed<Name>})\`;
`;
}
