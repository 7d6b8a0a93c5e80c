import { difference, FillRule, intersect, type Paths64, union } from 'clipper2-ts';
import { bounds, unite } from '../../geometry/bounds.ts';
import type { Box } from '../../geometry/path.ts';
import type { Budget } from '../limits.ts';
import type { OwnOutline } from '../own-logo.ts';
import { areaOf, costOf, type Polygons, pathOf, polygonsOf, scaleFor } from './polygons.ts';

type Operation = 'intersect' | 'subtract' | 'unite';

const operations: Readonly<Record<Operation, (one: Paths64, other: Paths64) => Paths64>> = {
  intersect: (one, other) => intersect(one, other, FillRule.NonZero),
  subtract: (one, other) => difference(one, other, FillRule.NonZero),
  unite: (one, other) => union([...one, ...other], FillRule.NonZero),
};

/** Several outlines stand for what they cover together. */
export type Area = readonly OwnOutline[];

const boxOf = (area: Area): Box | null => unite(area.map(({ path }) => bounds(path)));

/** True where two boxes have a surface in common. */
export const meets = (a: Box | null, b: Box | null): boolean =>
  a !== null &&
  b !== null &&
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;

/** What every cut costs, however small its outlines. */
const startingCost = 4000;

/** Less of an area than this is the rounding of its edges. */
const sliver = 2e-5;

const isSame = (one: Polygons, other: Polygons): boolean =>
  Math.abs(areaOf(one) - areaOf(other)) <= sliver * Math.max(areaOf(one), areaOf(other));

/**
 * What is left of an outline inside an area, or outside it, or what both cover. An outline that is not cut keeps its
 * curves; one that is cut becomes lines, as near to its curves as any tool can follow.
 * @returns null where nothing is left
 * @throws IdentityError `own-logo-clip` where outlines of thousands of crossings would take too long
 */
export function combine(
  operation: Operation,
  [item, area]: readonly [OwnOutline, Area],
  budget: Budget,
): OwnOutline | null {
  const [whole] = area;
  const isApart = !meets(bounds(item.path), boxOf(area));
  if (!whole || (isApart && operation !== 'unite')) return operation === 'intersect' ? null : item;
  budget.spend('cuts', startingCost + costOf([item, ...area]));
  const scale = scaleFor([item, ...area]);
  const [one, other] = [polygonsOf([item], scale), polygonsOf(area, scale)];
  const result: Polygons = { scale, paths: operations[operation](one.paths, other.paths) };
  const least = Math.min(areaOf(one), areaOf(other) || Infinity) * sliver;
  if (areaOf(result) <= least) return null;
  if (isSame(result, one)) return item;
  if (operation === 'intersect' && area.length === 1 && isSame(result, other)) return whole;
  return { path: pathOf(result), rule: 'nonzero' };
}
