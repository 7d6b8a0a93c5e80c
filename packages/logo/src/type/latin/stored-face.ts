import type { Weight } from '../shaped.ts';

/** A typeface's Western European letters, stored so that they are set without a font engine; see `scripts/latin`. */
export interface StoredFace {
  /** One sign for each glyph. */
  readonly characters: string;
  /** Packed numbers in thousandths of an em. */
  readonly advances: Readonly<Record<Weight, string>>;
  /** Classes of glyphs that are spaced alike before others, and after others, and the values by class. */
  readonly kerning: Readonly<Record<Weight | 'before' | 'after', string>>;
  /** The pen's letters and steps, a line a glyph: 700 by what parts it from 500, and 600 from half-way. */
  readonly outlines: Readonly<Record<Weight | 'letters', string>>;
}
