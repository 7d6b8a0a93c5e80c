import { circlePath } from '../geometry/circle.ts';
import { polygon } from '../geometry/polygon.ts';
import type { Shape } from '../scene/scene.ts';
import type { FittedText } from '../type/fit.ts';
import type { ShapedLine } from '../type/shaped.ts';
import type { GroupRows } from './group-rows.ts';
import { capHeight, descent, xHeight } from './metrics.ts';
import { rowShape, rowWidth } from './rows.ts';
import { cordee } from './symbol.ts';

/** The words of a group's badge, shaped, and the symbol they stand beside. */
export interface GroupLayout extends GroupRows {
  readonly names: readonly FittedText[];
  /** Size of every name. */
  readonly size: number;
  readonly endorsement: ShapedLine;
  /** Of the symbol. */
  readonly scale: number;
}

const { disc, gap } = cordee.parameters;
export const endorsementSize = 13;
/** From the names to the capitals of the endorsement, and from the words to the ground line. */
const room = { endorsement: 12, ground: 5 } as const;
/** Room for a head before its name, and the head's radius, in em of the name. */
export const headRoom = 0.86;
const headRadius = 0.29;

/** The disc reaches from the ground to the top of the names; the line under them is a part of it. */
export function groupScale({ rows, leading }: GroupRows, size: number): number {
  const words =
    room.ground +
    (descent + capHeight) * endorsementSize +
    room.endorsement +
    ((rows - 1) * leading + capHeight) * size;
  return Math.max(1, words / (disc.base - disc.centre[1] + disc.radius - gap));
}

/** Heads, names, endorsement, and the ground line under them all. */
export function groupShapes(layout: GroupLayout): Shape[] {
  const { scale, endorsement } = layout;
  const x = disc.centre[0] + disc.radius * (2 * scale - 1) + 15;
  const foot = disc.base - gap * scale - room.ground - descent * endorsementSize;
  const under = { role: 'endorsement', line: endorsement, size: endorsementSize, y: foot } as const;
  const names = nameRows(layout, { x, last: foot - capHeight * endorsementSize - room.endorsement });
  const right = Math.max(x + rowWidth(under), ...names.map((name) => name.right));
  return [groundLine(right, scale), ...names.flatMap(({ shapes }) => shapes), rowShape(under, x)];
}

interface Named {
  readonly shapes: readonly Shape[];
  readonly right: number;
}

/** Names from the top of each column down to the last baseline, each with its head. */
function nameRows(
  { names, size, rows, leading, column }: GroupLayout,
  { x, last }: { readonly x: number; readonly last: number },
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

/** The ground the symbol stands on, one gap out of the disc. */
function groundLine(right: number, scale: number): Shape {
  const [cx, cy] = [
    disc.centre[0] + disc.radius * (scale - 1),
    disc.base - (disc.base - disc.centre[1]) * scale,
  ];
  const start = (y: number) => cx + Math.sqrt(((disc.radius + gap) * scale) ** 2 - (y - cy) ** 2);
  const top = disc.base - gap * scale;
  const path = polygon([
    [start(top), top],
    [right, top],
    [right, disc.base],
    [start(disc.base), disc.base],
  ]);
  return { role: 'ground-line', path, rule: 'nonzero' };
}
