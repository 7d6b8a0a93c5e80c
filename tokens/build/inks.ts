import type { Colour } from './css-value.ts';
import { extension, type Token } from './token.ts';

/** The same shape as the logo's ink: screen and print values travel together. */
export interface Ink {
  readonly name: string;
  /** `#rrggbb`, sRGB. */
  readonly screen: string;
  /** Percent, 0 to 100. */
  readonly cmyk: readonly [c: number, m: number, y: number, k: number];
  /** Name of the spot colour a printer may load instead. */
  readonly spot?: string;
}

/** The decided inks, by name. @example listInks(model.light).orange.cmyk // [0, 75, 100, 0] */
export function listInks(tokens: readonly Token[]): Record<string, Ink> {
  const inks = tokens.filter(({ path }) => path[0] === 'ink');
  return Object.fromEntries(inks.map((token) => [token.path[1], readInk(token)]));
}

function readInk(token: Token): Ink {
  const print = token.extensions[extension.print] as Pick<Ink, 'cmyk' | 'spot'> | undefined;
  if (!print) throw new Error(`The ink ${token.key} has no print values: add ${extension.print}.`);
  return { name: String(token.path[1]), screen: (token.value as Colour).hex, ...print };
}
