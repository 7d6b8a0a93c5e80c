import type { InkRole, LogoRequest } from '@coodyssee/logo';
import type { Ink, Mark } from '@coodyssee/logo/scene';
import { circlePath, type Point, polygon, rectanglePath } from '@coodyssee/logo/vector';
import type { Means } from '../examples/means.ts';
import type { MemberId } from '../examples/members.ts';
import { type Figure, figureOf, flat } from './figure.ts';

/** A version of the logo, as wide as asked, in mm. */
export const logoFigure = ({ identity }: Means, request: LogoRequest, width?: number): Figure =>
  figureOf(identity.logo({ ground: 'none', ...request }), width);

interface BadgeLook {
  readonly layout: string;
  readonly inks?: string;
  readonly status?: string;
  readonly wording?: 'long' | 'short';
}

/** An invented member's badge. */
export function badgeFigure(means: Means, id: MemberId, { status, ...look }: BadgeLook): Figure {
  const { member } = means.orders[id];
  const shown = { ...member, ...(status && { status }) };
  const inksTakeColour = look.inks === undefined || ['colour', 'dark', 'member'].includes(look.inks);
  return figureOf(
    means.identity.badge(shown, {
      ground: 'none',
      ...look,
      ...(inksTakeColour && { colour: member.colour }),
    }),
  );
}

/** A dashed line, drawn by its outlines; measures in mm. */
export function dashes(from: Point, to: Point, { ink, thick = 0.3, dash = 1.6 }: Line): readonly Mark[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const at = (t: number, side: number): Point => [
    from[0] + ux * t - (uy * side * thick) / 2,
    from[1] + uy * t + (ux * side * thick) / 2,
  ];
  const count = dash === 0 ? 1 : Math.max(1, Math.round(length / (2 * dash)));
  const step = length / (count - (dash === 0 ? 0 : 0.5));
  const on = dash === 0 ? length : step / 2;
  return Array.from({ length: count }, (_, i) => {
    const [start, end] = [i * step, Math.min(length, i * step + on)];
    return flat(ink, polygon([at(start, -1), at(end, -1), at(end, 1), at(start, 1)]));
  });
}

interface Line {
  readonly ink: Ink;
  readonly thick?: number;
  /** 0 draws it whole. */
  readonly dash?: number;
}

/** A circle's line. */
export const circleLine = (centre: Point, radius: number, { ink, thick = 0.3 }: Line): Mark => ({
  path: [
    ...circlePath({ centre, radius: radius + thick / 2 }),
    ...circlePath({ centre, radius: Math.max(0.01, radius - thick / 2) }),
  ],
  rule: 'evenodd',
  ink,
});

/** The four sides of a box, dashed. */
export function frameLine(box: readonly [number, number, number, number], line: Line): readonly Mark[] {
  const [x, y, width, height] = box;
  const corners: readonly Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return corners.flatMap((from, at) => dashes(from, corners[(at + 1) % 4] ?? from, line));
}

/** A flat of one of the brand's inks. */
export const swatch = (means: Means, role: InkRole, [width, height]: readonly [number, number]): Figure => ({
  width,
  height,
  alt: '',
  marks: [flat(means.identity.brand.inks[role], rectanglePath(0, 0, width, height))],
});
