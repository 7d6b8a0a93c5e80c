import type { Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Ink, Piece, Scene, Shape } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { decorate } from '../page/figure.ts';
import type { MemberRecord } from '../record/member-record.ts';
import { paint } from './artwork.ts';

/**
 * « Le sol est à vous »: a page whose foot is the member's ground, out of which their massif rises. Under an open sky the
 * people stand in orange from edge to edge; under a quiet one the disc stands on the ground, and the sky is paper; where a
 * picture is the sky, people and snow stand before it.
 */
export interface SceneryOptions {
  readonly sky: 'open' | 'quiet' | 'picture';
  /** Trimmed size of the page, in mm. */
  readonly width: number;
  readonly height: number;
  /** Over the trim, in mm. */
  readonly bleed: number;
  /** From the page's top to the top of the member's ground, in mm. */
  readonly ground: number;
  /** Where the ground ends; by default it runs off the page. */
  readonly foot?: number;
  /** Millimetres of one unit of the symbol: the tallest head stands {@link peopleHeight} of them over the ground. */
  readonly unit: number;
  /** The front person's axis, in mm from the page's left side. */
  readonly axis: number;
}

/** A page's ground, the inks of what stands on it, and what the person must be told. */
export interface Scenery {
  readonly piece: Piece;
  /** The member's colour, and what reads on it. */
  readonly member: Ink;
  readonly onMember: Ink;
  readonly notices: readonly Notice[];
}

const { horizon, ground: top, disc, reach } = brand.symbol;
/** Height of the line of snow between sky and ground, in units. */
export const snow = top - horizon;
/** From the top of the ground to the tallest head, and to the top of the disc, in units. */
export const peopleHeight = reach.up + snow;
export const discHeight = top - (disc.centre[1] - disc.radius);
/** From the axis to the rim, and to the outermost foot under an open sky, in units. */
export const discReach = disc.radius;
export const peopleReach = Math.max(reach.left, reach.right);

/** Whose ground it is: without a colour it takes the brand's dark ink. */
interface Owner {
  readonly member: Pick<MemberRecord, 'colour'>;
}

/** The ground of a page in the member's colour, its bleed included. */
export function scenery({ member }: Owner, options: SceneryOptions): Scenery {
  const { width, bleed } = options;
  const { scene, inks, notices } = paint(skies[options.sky](options), member.colour);
  return {
    piece: decorate(scene, inks, { x: -bleed, y: -bleed, width: width + 2 * bleed }),
    member: inks.slab ?? brand.inks.ink,
    onMember: inks['on-slab'] ?? brand.inks.paper,
    notices,
  };
}

const openSky =
  (bare: boolean) =>
  ({ width, height, bleed, ground, foot = height + bleed, unit, axis }: SceneryOptions): Scene =>
    brand.symbol.landscape({
      bare,
      left: (axis + bleed) / unit,
      right: (width - axis + bleed) / unit,
      sky: (ground + bleed) / unit - snow,
      ground: (foot - ground) / unit,
    });

const skies: Readonly<Record<SceneryOptions['sky'], (options: SceneryOptions) => Scene>> = {
  open: openSky(false),
  picture: openSky(true),
  quiet: ({ width, height, bleed, ground, foot = height + bleed, unit, axis }) => {
    const whole = width + 2 * bleed;
    const at = {
      scale: unit,
      x: axis + bleed - disc.centre[0] * unit,
      y: ground + bleed - top * unit,
    };
    const row = (role: Shape['role'], y: number, high: number): Shape => ({
      role,
      path: rectanglePath(0, y + bleed, whole, high),
      rule: 'nonzero',
    });
    return {
      width: whole,
      height: foot + bleed,
      kind: 'badge',
      title: '',
      shapes: [
        row('people', ground - snow * unit, snow * unit * 1.25),
        ...brand.symbol.draw({ rendering: 'solid', foot: 'none' }, at),
        row('slab', ground, foot - ground),
      ],
    };
  },
};
