import type { Path } from '../geometry/path.ts';
import { place, transform, translate } from '../geometry/transform.ts';
import { bendPath, wrapRound } from './bend.ts';
import { type Block, blocksOf } from './clusters.ts';
import { lineWidth } from './line.ts';
import type { ShapedLine } from './shaped.ts';

/** How a line runs round a circle, reading clockwise over the top. Lengths in drawing units, angles in degrees. */
export interface ArcStyle {
  /** Radius of the baseline. */
  readonly radius: number;
  readonly size: number;
  /** In em; 0 by default. */
  readonly tracking?: number;
  /** Where the line's middle stands: 0 is the top, clockwise; 0 by default. */
  readonly centreAngle?: number;
  /** The circle's centre; 0, 0 by default. */
  readonly cx?: number;
  readonly cy?: number;
}

/** The room that a line takes on its circle. */
export interface ArcExtent {
  /** First and last angle that ink reaches, in degrees from the top, clockwise. */
  readonly from: number;
  readonly to: number;
  /** `to` − `from`. */
  readonly sweep: number;
  /** Smallest and largest radius that ink reaches, in drawing units. */
  readonly inner: number;
  readonly outer: number;
}

/** One letter, or one word of joined letters, on its circle. */
export interface ArcPiece {
  /** Where it begins in the line's text, in UTF-16 units. */
  readonly start: number;
  readonly path: Path;
}

const degrees = 180 / Math.PI;

/**
 * Sets a line on a circle, letters upright on the outside. Each cluster turns rigidly about its own middle;
 * words of joined letters bend, so that the joins stay whole. Spacing is kept at half the letters' height:
 * on the baseline it would gape at the top, at the top it would crowd at the foot.
 * Fill with the non-zero rule.
 */
export function setOnArc(line: ShapedLine, style: ArcStyle): { pieces: ArcPiece[]; extent: ArcExtent } {
  const layout = layOut(line, style);
  const { cx = 0, cy = 0 } = style;
  const pieces = layout.blocks.map((block) => ({
    start: block.glyphs[0]?.glyph.start ?? 0,
    path: translate(block.joined ? bent(block, layout) : turned(block, layout), cx, cy),
  }));
  return { pieces, extent: extentOf(layout) };
}

/** The room a line would take on its circle, without drawing it. */
export const arcExtent = (line: ShapedLine, style: ArcStyle): ArcExtent => extentOf(layOut(line, style));

interface Layout {
  readonly blocks: readonly Block[];
  readonly size: number;
  readonly radius: number;
  /** Radius along which the spacing is kept. */
  readonly spacing: number;
  /** Angle of the line's left end, in radians. */
  readonly turn: number;
}

function layOut(line: ShapedLine, { radius, size, tracking = 0, centreAngle = 0 }: ArcStyle): Layout {
  const blocks = blocksOf(line, tracking);
  const spacing = radius + size * middleHeight(blocks);
  const half = (lineWidth(line, tracking) * size) / 2 / spacing;
  return { blocks, size, radius, spacing, turn: centreAngle / degrees - half };
}

/** Half the usual height of the letters, in em. */
function middleHeight(blocks: readonly Block[]): number {
  const heights = blocks.flatMap(({ ink }) => (ink ? [-ink.y] : [])).sort((a, b) => a - b);
  return Math.max(0, (heights[heights.length >> 1] ?? 0) / 2);
}

/** A block turns about the middle of its ink, which is where the eye puts it. */
const middleOf = ({ ink, x, advance }: Block): number => (ink ? ink.x + ink.width / 2 : x + advance / 2);

function turned(block: Block, { size, radius, spacing, turn }: Layout): Path {
  const middle = middleOf(block);
  const angle = (middle * size) / spacing + turn;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return block.glyphs.flatMap(({ glyph, x, y }) => {
    const flat = place(glyph.path, size, (x - middle) * size, y * size - radius);
    return transform(flat, [cos, sin, -sin, cos, 0, 0]);
  });
}

function bent(block: Block, { size, radius, spacing, turn }: Layout): Path {
  const bend = wrapRound({ radius, spacing, turn });
  return block.glyphs.flatMap(({ glyph, x, y }) =>
    bendPath(place(glyph.path, size, x * size, y * size), bend, size),
  );
}

function extentOf(layout: Layout): ArcExtent {
  const inked = layout.blocks.filter(({ ink }) => ink !== null);
  const corners = inked.map((block) => blockExtent(block, layout));
  const from = Math.min(...corners.map((corner) => corner.from)) * degrees;
  const to = Math.max(...corners.map((corner) => corner.to)) * degrees;
  const inner = Math.min(...corners.map((corner) => corner.inner));
  const outer = Math.max(...corners.map((corner) => corner.outer));
  return inked.length > 0
    ? { from, to, sweep: to - from, inner, outer }
    : { from: 0, to: 0, sweep: 0, inner: 0, outer: 0 };
}

/** The corners of a block's ink box say it all: a turned box is widest, seen from the centre, at its foot. */
function blockExtent(block: Block, { size, radius, spacing, turn }: Layout) {
  const ink = block.ink as NonNullable<Block['ink']>;
  const [foot, top] = [radius - (ink.y + ink.height) * size, radius - ink.y * size];
  const half = (ink.width * size) / 2;
  const angle = (middleOf(block) * size) / spacing + turn;
  const reach = block.joined ? half / spacing : Math.atan2(half, foot);
  const outer = block.joined ? top : Math.hypot(half, top);
  return { from: angle - reach, to: angle + reach, inner: foot, outer };
}
