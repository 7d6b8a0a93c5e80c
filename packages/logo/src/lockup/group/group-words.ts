import { bounds, unite } from '../../geometry/bounds.ts';
import { place } from '../../geometry/transform.ts';
import type { Ink } from '../../scene/ink.ts';
import type { Shape } from '../../scene/scene.ts';
import type { FittedText } from '../../type/fit.ts';
import type { ShapedLine } from '../../type/shaped.ts';
import type { Brand } from '../brand.ts';
import type { Rendering } from '../drawing.ts';
import { standOn } from '../slab.ts';
import { rowShape, rowWidth } from '../words/rows.ts';
import type { GroupRows } from './group-rows.ts';

/** The words of a group's badge, shaped. */
export interface GroupLayout extends GroupRows {
  readonly names: readonly FittedText[];
  /** Size of every name. */
  readonly size: number;
  readonly endorsement: ShapedLine;
  readonly rendering: Rendering;
  /** What the look of the people follows from. */
  readonly seed: string;
  /** A person's own ink, by the order of the names, where the drawing is in colour. */
  readonly inks?: readonly (Ink | undefined)[];
}

export const endorsementSize = 13;
/** Over the first name, from the names to the capitals of the endorsement, under it, and to the right of all. */
const room = { top: 14, endorsement: 13, foot: 12, end: 14 } as const;

/** The symbol on one ground that carries every name and the endorsement. */
export function groupShapes(brand: Brand, layout: GroupLayout): Shape[] {
  const { symbol, typeface } = brand;
  const { rows, leading, size, endorsement, rendering } = layout;
  const { left } = symbol.words;
  const first = symbol.ground + room.top + typeface.capHeight * size;
  const last = first + (rows - 1) * leading * size;
  const y = last + room.endorsement + typeface.capHeight * endorsementSize;
  const under = { role: 'on-slab', line: endorsement, size: endorsementSize, y } as const;
  const names = nameRows(layout, { left, first });
  const right = Math.max(left + rowWidth(under), ...names.map((name) => name.right)) + room.end;
  const words = [...names.map(({ shape }) => shape), rowShape(under, left)];
  return [
    ...standOn(brand, { rendering, right, height: y + room.foot - symbol.ground, words }),
    ...people(brand, layout),
  ];
}

/** Beside the symbol, a person for each name, in the names' order and in each one's colour. */
function people({ symbol }: Brand, { names, seed, inks = [] }: GroupLayout): Shape[] {
  const chain = symbol.chain?.({ count: names.length, seed }) ?? [];
  const box = unite(chain.flatMap(({ head, body }) => [bounds(head), bounds(body)]));
  // as tall as the disc over the horizon
  const scale = (symbol.horizon - symbol.disc.centre[1] + symbol.disc.radius) / (box?.height ?? 1);
  const x = symbol.words.left - (box?.x ?? 0) * scale;
  return chain.map(({ head, body }, at): Shape => {
    const ink = inks[at];
    const path = place([...head, ...body], scale, x, symbol.horizon);
    return { role: 'member', path, rule: 'nonzero', ...(ink && { ink }) };
  });
}

interface Named {
  readonly shape: Shape;
  readonly right: number;
}

/** Names from the top of each column down. */
function nameRows(
  { names, size, rows, leading, column }: GroupLayout,
  { left, first }: { readonly left: number; readonly first: number },
): readonly Named[] {
  const widest = Math.max(...names.slice(0, rows).map((name) => name.width));
  return names.flatMap((name, i): Named[] => {
    const x = left + Math.floor(i / rows) * (widest + column);
    const y = first + (i % rows) * leading * size;
    return name.lines.map((line) => {
      const row = { ...line, role: 'on-slab', y } as const;
      return { shape: rowShape(row, x), right: x + rowWidth(row) };
    });
  });
}
