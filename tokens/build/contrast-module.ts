import type { MeasuredPair } from '../contrast/measure.ts';

/** `contrast.js`: the pairs the tests hold, with their ratios, for a page that shows them. */
export function renderContrast(pairs: readonly MeasuredPair[]): string {
  return `export const contrastPairs = ${JSON.stringify(pairs, null, 2)};\n`;
}

/** `contrast.d.ts`. */
export function renderContrastTypes(): string {
  return `import type { TokenName } from './tokens.js';
/** Two colours that meet, and the contrast WCAG 2.2 asks of them. */
export interface MeasuredPair {
  readonly foreground: TokenName;
  readonly ground: TokenName;
  readonly kind: 'text' | 'large-text' | 'graphic';
  /** 4.5 for text, 3 for large text and graphics. */
  readonly minimum: number;
  /** Where the two meet, in French. */
  readonly use: string;
  /** Measured ratio in each mode. */
  readonly ratio: { readonly light: number; readonly dark: number };
}
export declare const contrastPairs: readonly MeasuredPair[];
`;
}
