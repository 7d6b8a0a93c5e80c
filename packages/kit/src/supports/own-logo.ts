import { type Piece, placeScene, type Scene } from '@coodyssee/logo/scene';
import { type Box, bounds, unite } from '@coodyssee/logo/vector';
import { type Artwork, paintBadge } from './artwork.ts';
import { tryToDraw } from './fits.ts';
import { discHeight, discReach } from './scenery.ts';
import type { KitOrder } from './support.ts';

/** A member's own logo out of its lockup, as it is seen on paper. */
export interface OwnMark extends Pick<Artwork, 'inks' | 'notices'> {
  readonly scene: Scene;
  /** Of its ink, in the scene's units. */
  readonly box: Box;
}

/**
 * The member's own logo for a page of white paper; nothing where they have none, or where it would not be seen there.
 */
export function ownMark(order: KitOrder): OwnMark | undefined {
  if (!order.ownLogo) return undefined;
  const { drawn } = tryToDraw(
    () => paintBadge(order, { layout: 'beside' }),
    ({ code }) => code.startsWith('own-logo-'),
  );
  if (!drawn) return undefined;
  const { scene, inks, notices } = drawn;
  const shapes = scene.shapes.filter(({ role }) => role === 'own' || role === 'own-ink');
  const box = unite(shapes.map(({ path }) => bounds(path)));
  if (!box) return undefined;
  const { width, height } = scene;
  return { scene: { width, height, shapes, title: `Logo ${order.member.name}` }, inks, box, notices };
}

/** A logo on its page, and how large the cooperative's disc beside it may be. */
export interface PlacedOwn {
  readonly piece: Piece;
  /** Units of the symbol, in mm. */
  readonly unit: number;
}

/** The member leads: their logo covers so many times what the cooperative's disc covers, at the least. */
const lead = 1.6;

/**
 * The logo in whichever of some boxes holds it largest, from the box's left and on its middle.
 *
 * @param most the largest unit of the disc; a slight logo makes it smaller
 */
export function placeOwnMark(
  { scene, inks, box }: OwnMark,
  spots: readonly [Box, ...Box[]],
  most: number,
): PlacedOwn {
  const scaleIn = (spot: Box) => Math.min(spot.width / box.width, spot.height / box.height);
  const spot = spots.reduce((best, next) => (scaleIn(next) > scaleIn(best) ? next : best));
  const scale = scaleIn(spot);
  const area = box.width * box.height * scale ** 2;
  return {
    piece: placeScene(scene, inks, {
      x: spot.x - box.x * scale,
      y: spot.y + (spot.height - box.height * scale) / 2 - box.y * scale,
      width: scene.width * scale,
    }),
    unit: Math.min(most, Math.sqrt(area / lead / (2 * discReach * discHeight))),
  };
}
