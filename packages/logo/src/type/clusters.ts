import { bounds } from '../geometry/bounds.ts';
import { latestOf } from '../geometry/latest.ts';
import type { Box } from '../geometry/path.ts';
import { origins } from './line.ts';
import type { Glyph, ShapedLine } from './shaped.ts';

/** Glyphs that move as one: a cluster, or all the clusters of a joined word. Em, tracked. */
export interface Block {
  readonly glyphs: readonly { readonly glyph: Glyph; readonly x: number; readonly y: number }[];
  /** Letters hold together: on an arc the block bends instead of turning. */
  readonly joined: boolean;
  /** Pen position and width of the block. */
  readonly x: number;
  readonly advance: number;
  /** Ink of the block; `null` for a space. */
  readonly ink: Box | null;
}

/** Groups a tracked line into blocks, left to right; `tracking` in em. Asked again for another size, it need not count again. */
export const blocksOf: (line: ShapedLine, tracking: number) => readonly Block[] = latestOf(groupBlocks);

function groupBlocks(line: ShapedLine, tracking: number): Block[] {
  const groups: ReturnType<typeof origins>[] = [];
  for (const origin of origins(line, tracking)) {
    const last = groups.at(-1)?.at(-1)?.glyph;
    const together = last && (last.cluster === origin.glyph.cluster || last.joined);
    if (together) groups.at(-1)?.push(origin);
    else groups.push([origin]);
  }
  return groups.map((glyphs) => ({
    glyphs,
    joined: glyphs.some(({ glyph }) => glyph.joined),
    x: glyphs[0]?.x ?? 0,
    advance: glyphs.reduce((sum, { glyph }) => sum + glyph.advance, 0),
    ink: inkOf(glyphs),
  }));
}

function inkOf(glyphs: Block['glyphs']): Box | null {
  const boxes = glyphs.flatMap(({ glyph, x, y }) => {
    const box = bounds(glyph.path);
    return box
      ? [{ left: box.x + x, top: box.y + y, right: box.x + box.width + x, bottom: box.y + box.height + y }]
      : [];
  });
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map(({ left }) => left));
  const y = Math.min(...boxes.map(({ top }) => top));
  const right = Math.max(...boxes.map((box) => box.right));
  return { x, y, width: right - x, height: Math.max(...boxes.map(({ bottom }) => bottom)) - y };
}
