import { brand } from '@coodyssee/logo/brand';
import { frame, type Scene, type Shape } from '@coodyssee/logo/scene';
import { bounds, rectanglePath } from '@coodyssee/logo/vector';
import { type Artwork, paintBadge } from '../artwork.ts';
import { firstFitting } from '../fits.ts';
import type { KitFile, KitOrder } from '../support.ts';

/** The signature's picture, and the size it is shown at. */
export interface SignatureBadge {
  readonly file: Pick<KitFile, 'bytes'>;
  readonly alternative: string;
  /** CSS pixels; the file has twice as many. */
  readonly width: number;
  readonly height: number;
  /** True for a member's own logo, which comes first. */
  readonly leads: boolean;
}

/** Of the badge, and the most of a member's own logo with the endorsement; CSS pixels. */
const shown = { badge: 50, logo: { width: 320, height: 84 } } as const;
/** Room round the drawing, in parts of its clear space: a signature is set on a page of its own. */
const air = 0.6;

/** Where the member's ground ends with the plate, it runs to the plate's edges. */
function runGround({ shapes, ...scene }: Scene): Scene {
  const grown = (shape: Shape): Shape => {
    if (shape.role !== 'slab') return shape;
    const { y } = bounds(shape.path) ?? { y: scene.height };
    return { ...shape, path: rectanglePath(0, y, scene.width, scene.height - y) };
  };
  return { ...scene, shapes: shapes.map(grown) };
}

/** Beside it, or over it where the logo is very wide: the first that can be read in a signature. */
const logoForms = [
  { arrangement: 'beside' },
  { arrangement: 'beside', cut: 'small' },
  { arrangement: 'above' },
  { arrangement: 'above', cut: 'small' },
] as const;

/** The member's own logo with the endorsement, where there is one that can be read. */
const withLogo = (order: KitOrder): Artwork | undefined =>
  firstFitting(
    ...(order.ownLogo ? logoForms : []).map((form) => () => {
      const art = paintBadge(order, { layout: 'beside', ...form });
      const { width, height } = art.scene;
      const most = Math.min(shown.logo.width, (shown.logo.height * width) / height);
      return art.scene.minimumWidth.px <= most ? art : undefined;
    }),
  );

/**
 * The badge without its name, which the signature writes as text, on a white plate: a mail program that turns
 * the page dark leaves pictures as they are, and slate words would be lost on it.
 */
export async function signatureBadge(order: KitOrder): Promise<SignatureBadge> {
  const logo = withLogo(order);
  const { scene, inks } = logo ?? paintBadge(order, { layout: 'compact' });
  const framed = frame(scene, { padding: scene.clearSpace * air, ground: true });
  const plate = logo ? framed : runGround(framed);
  const ratio = plate.width / plate.height;
  const width = Math.round(
    logo ? Math.min(shown.logo.width, shown.logo.height * ratio) : shown.badge * ratio,
  );
  const bytes = await order.renderPng(plate, { ...inks, ground: brand.inks.paper }, { width: 2 * width });
  const height = Math.round(width / ratio);
  return { file: { bytes }, alternative: scene.title, width, height, leads: logo !== undefined };
}
