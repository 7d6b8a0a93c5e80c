import { circlePath } from '../../geometry/circle.ts';
import type { Shape } from '../../scene/scene.ts';
import type { FittedText } from '../../type/fit.ts';
import type { ShapedLine } from '../../type/shaped.ts';
import type { Brand } from '../brand.ts';
import { groundLine } from '../layouts/band/ground-line.ts';
import type { Placement } from '../lettering.ts';
import { rowShape, rowWidth } from '../words/rows.ts';
import type { GroupRows } from './group-rows.ts';

/** The words of a group's badge, shaped, and the symbol they stand beside. */
export interface GroupLayout extends GroupRows {
  readonly names: readonly FittedText[];
  /** Size of every name. */
  readonly size: number;
  readonly endorsement: ShapedLine;
  /** Where the symbol stands. */
  readonly at: Placement;
}

export const endorsementSize = 13;
/** From the names to the capitals of the endorsement, and from the words to the ground line. */
const room = { endorsement: 12, ground: 5 } as const;
/** Room for a head before its name, and the head's radius, in em of the name. */
export const headRoom = 0.86;
const headRadius = 0.29;

/** The disc reaches from the ground to the top of the names; the line under them is a part of it. */
export function groupScale(
  { symbol: { disc, gap }, typeface: { capHeight, descent } }: Brand,
  { rows, leading }: GroupRows,
  size: number,
): number {
  const words =
    room.ground +
    (descent + capHeight) * endorsementSize +
    room.endorsement +
    ((rows - 1) * leading + capHeight) * size;
  return Math.max(1, words / (disc.base - disc.centre[1] + disc.radius - gap));
}

/** Heads, names, endorsement, and the ground line under them all. */
export function groupShapes(brand: Brand, layout: GroupLayout): Shape[] {
  const { at, endorsement } = layout;
  const { disc, gap } = brand.symbol;
  const { capHeight, descent } = brand.typeface;
  const x = at.x + at.scale * (disc.centre[0] + disc.radius) + 15;
  const foot = disc.base - gap * at.scale - room.ground - descent * endorsementSize;
  const under = { role: 'endorsement', line: endorsement, size: endorsementSize, y: foot } as const;
  const last = foot - capHeight * endorsementSize - room.endorsement;
  const names = nameRows(layout, { x, last, xHeight: brand.typeface.xHeight });
  const right = Math.max(x + rowWidth(under), ...names.map((name) => name.right));
  return [
    groundLine(brand, { right, rendering: 'solid', at }),
    ...names.flatMap(({ shapes }) => shapes),
    rowShape(under, x),
  ];
}

interface Named {
  readonly shapes: readonly Shape[];
  readonly right: number;
}

/** Names from the top of each column down to the last baseline, each with its head. */
function nameRows(
  { names, size, rows, leading, column }: GroupLayout,
  { x, last, xHeight }: { readonly x: number; readonly last: number; readonly xHeight: number },
): readonly Named[] {
  const widest = Math.max(...names.slice(0, rows).map((name) => name.width)) + headRoom * size;
  return names.map((name, i): Named => {
    const left = x + Math.floor(i / rows) * (widest + column);
    const y = last - (rows - 1 - (i % rows)) * leading * size;
    const centre = [left + headRadius * size, y - (xHeight / 2) * size] as const;
    const head = circlePath({ centre, radius: headRadius * size });
    const row = name.lines.map((line) => ({ ...line, role: 'name', y }) as const);
    const start = left + headRoom * size;
    return {
      shapes: [{ role: 'disc', path: head, rule: 'nonzero' }, ...row.map((line) => rowShape(line, start))],
      right: start + Math.max(0, ...row.map(rowWidth)),
    };
  });
}
