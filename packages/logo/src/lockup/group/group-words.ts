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
  return standOn(brand, { rendering, right, height: y + room.foot - symbol.ground, words });
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
