import type { Path } from '../geometry/path.ts';

/** The weights in use; a fallback face gives its nearest. */
export type Weight = 500 | 600 | 700;

/** One glyph, placed on its line. All measures are in em (font size = 1), y downwards, baseline at 0. */
export interface Glyph {
  /** Outline from the glyph's own origin; empty for a space. */
  readonly path: Path;
  /** Origin on the line, from the line's left end, mark offsets included. */
  readonly x: number;
  readonly y: number;
  /** Pen movement; 0 for a mark that sits on the glyph before. */
  readonly advance: number;
  /** Grapheme cluster this glyph draws, counted in visual order: tracking falls between clusters. */
  readonly cluster: number;
  /** Where that cluster's first character stands in the line's text, in UTF-16 units. */
  readonly start: number;
  /** True where this glyph is joined to the next one (Arabic, Devanagari…): no tracking after it. */
  readonly joined: boolean;
}

/** A line of text, shaped once at one em; size and tracking are arithmetic afterwards. */
export interface ShapedLine {
  readonly text: string;
  /** In visual order, left to right, whatever the script's own direction. */
  readonly glyphs: readonly Glyph[];
  /** Pen width of the whole line in em. */
  readonly advance: number;
  /** Grapheme clusters, spaces included. */
  readonly clusters: number;
  readonly direction: 'ltr' | 'rtl';
}

/** A stretch of text in one weight. */
export interface TextRun {
  readonly text: string;
  readonly weight: Weight;
}

/** What a line belongs to. */
export interface LineContext {
  /**
   * The text these runs are one line of, so that every line of it gets the same faces and the same base
   * direction; without it the runs are a text of their own.
   */
  readonly whole?: string;
  /**
   * Each run is a phrase of its own: it keeps its own direction, and the phrases stand from left to right.
   * Without it the line has one base direction, that of the first letter that has one.
   */
  readonly isolated?: boolean;
  /** Base direction of the line, for a sentence that opens with a name of the other direction. */
  readonly direction?: 'ltr' | 'rtl';
}

/**
 * Shapes text with the faces it holds. Synchronous: loading the faces is `loadTypesetter`'s business.
 * @throws IdentityError `missing-glyph` when no bundled face has a character.
 */
export interface Typesetter {
  shape(runs: readonly TextRun[], context?: LineContext): ShapedLine;
}

/** A typesetter that says what it can do without waiting. */
export interface ReadyTypesetter extends Typesetter {
  /** Whether these texts can be set now, at every weight; otherwise `loadTypesetter` gets what they need. */
  covers(texts: readonly string[]): boolean;
}
