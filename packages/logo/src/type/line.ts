import { bounds, unite } from '../geometry/bounds.ts';
import type { Box, Path } from '../geometry/path.ts';
import { place } from '../geometry/transform.ts';
import type { Glyph, ShapedLine } from './shaped.ts';

/** How a shaped line is set. */
export interface LineStyle {
  /** Font size in drawing units: one em. */
  readonly size: number;
  /** Added between letters, in em (−0.012 is tight); 0 by default. */
  readonly tracking?: number;
}

/** What a set line measures, in drawing units. */
export interface LineMeasure {
  /** Pen width: where the next word would begin, tracking after the last letter left out. */
  readonly width: number;
  /** Box of the ink from the line's start on the baseline; `null` for a line of spaces. */
  readonly ink: Box | null;
}

/** Pen width of a line in em with this tracking. */
export const lineWidth = (line: ShapedLine, tracking = 0): number =>
  line.advance + tracking * (gapsBefore(line.glyphs).at(-1) ?? 0);

/**
 * How many gaps stand before each glyph: one between two clusters, none inside a cluster, none between
 * joined letters, none after the last.
 */
export function gapsBefore(glyphs: readonly Glyph[]): number[] {
  let gaps = 0;
  return glyphs.map((glyph, i) => {
    const previous = glyphs[i - 1];
    if (previous && previous.cluster !== glyph.cluster && !previous.joined) gaps++;
    return gaps;
  });
}

/** Each glyph's origin once the line is tracked, in em from the line's left end. */
export function origins(line: ShapedLine, tracking = 0): { glyph: Glyph; x: number; y: number }[] {
  const gaps = gapsBefore(line.glyphs);
  return line.glyphs.map((glyph, i) => ({ glyph, x: glyph.x + tracking * (gaps[i] as number), y: glyph.y }));
}

/**
 * Measures a line, in drawing units.
 * @example measure(line, { size: 40, tracking: -0.012 }).width
 */
export function measure(line: ShapedLine, { size, tracking = 0 }: LineStyle): LineMeasure {
  const inks = origins(line, tracking).map(({ glyph, x, y }) => {
    const box = bounds(glyph.path);
    return box && scaled(box, { size, x, y });
  });
  return { width: lineWidth(line, tracking) * size, ink: unite(inks) };
}

const scaled = (box: Box, { size, x, y }: { size: number; x: number; y: number }): Box => ({
  x: (box.x + x) * size,
  y: (box.y + y) * size,
  width: box.width * size,
  height: box.height * size,
});

/**
 * The outlines of a line, in drawing units, with its left end at `x` and its baseline at `y`.
 * Fill with the non-zero rule: letters of some faces are drawn with overlapping strokes.
 */
export function outlineLine(line: ShapedLine, style: LineStyle & { x?: number; y?: number }): Path {
  const { size, tracking = 0, x = 0, y = 0 } = style;
  return origins(line, tracking).flatMap((origin) =>
    place(origin.glyph.path, size, x + origin.x * size, y + origin.y * size),
  );
}
