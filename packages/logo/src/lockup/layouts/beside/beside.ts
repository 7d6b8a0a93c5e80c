import { bounds, unite } from '../../../geometry/bounds.ts';
import type { Box } from '../../../geometry/path.ts';
import { rectanglePath } from '../../../geometry/polygon.ts';
import type { Shape } from '../../../scene/scene.ts';
import type { Brand } from '../../brand.ts';
import { compact, layOutCompact } from '../compact/compact.ts';
import type { LaidOut, Layout, LayoutRequest, PlacedLogo } from '../layout.ts';
import { ownLogoScale, symbolHeight } from './own-logo-scale.ts';
import { ownLogoShapes } from './own-logo-shapes.ts';

/** Wider than this, in heights, a logo goes above the endorsement. */
const veryWide = 6;
/** Beside the endorsement a logo is at most so wide, above it as wide, in widths of the endorsement. */
const mostWidth = { beside: 1.2, above: 1 } as const;
/** A logo that stands higher in its box than this hangs more than it stands. */
const lowest = 0.7;

type Arrangement = NonNullable<PlacedLogo['arrangement']>;

/** A logo ready to be put down: its size in drawing units, the room its plate adds. */
interface Sized extends Pick<PlacedLogo, 'logo'> {
  readonly brand: Brand;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly room: number;
}

function sizeLogo(brand: Brand, { logo, plate }: PlacedLogo, most: number): Sized {
  const scale = ownLogoScale(brand, logo, most);
  const room = plate ? brand.symbol.clearSpace / 2 : 0;
  return { brand, logo, scale, width: logo.width * scale, height: logo.height * scale, room };
}

/** The top of a logo beside the endorsement: one no higher than the symbol stands on the common base, others are centred. */
function topBeside({ brand, logo, height, room }: Sized): number {
  const { foot } = logo.weight;
  const { base } = brand.symbol.disc;
  const high = symbolHeight(brand);
  if (height <= high && foot >= lowest && room === 0) return base - foot * height;
  return base - high / 2 - height / 2;
}

type Origin = (sized: Sized, endorsement: Box) => { readonly x: number; readonly y: number };

/** The top left corner of the logo; the endorsement stays where it is. */
const origins: Readonly<Record<Arrangement, Origin>> = {
  beside: (sized, { x }) => ({
    x: x - sized.brand.symbol.clearSpace - sized.room - sized.width,
    y: topBeside(sized),
  }),
  above: ({ brand, width, height, room }, endorsement) => ({
    x: endorsement.x + (endorsement.width - width) / 2,
    y: endorsement.y - brand.symbol.clearSpace - room - height,
  }),
};

function plateShape({ width, height, room }: Sized, { x, y }: { x: number; y: number }): Shape[] {
  if (room === 0) return [];
  const path = rectanglePath(x - room, y - room, width + 2 * room, height + 2 * room);
  return [{ role: 'own-plate', path, rule: 'nonzero' }];
}

/**
 * A member's own logo beside the endorsement, one clear space apart, at equal optical weight. The logo is in the
 * scene twice, in its colours and in one ink: an ink table paints one of the two.
 */
function layOut(request: LayoutRequest): LaidOut {
  const { brand, ownLogo } = request;
  if (!ownLogo) throw new RangeError('The layout "beside" was asked to draw without a logo.');
  const { logo } = ownLogo;
  const endorsed = layOutCompact(request);
  const endorsement = unite(endorsed.shapes.map(({ path }) => bounds(path))) as Box;
  const arrangement = ownLogo.arrangement ?? (logo.width / logo.height > veryWide ? 'above' : 'beside');
  const sized = sizeLogo(brand, ownLogo, endorsement.width * mostWidth[arrangement]);
  const at = origins[arrangement](sized, endorsement);
  return {
    ...endorsed,
    shapes: [
      ...plateShape(sized, at),
      ...ownLogoShapes(logo, { scale: sized.scale, ...at }),
      ...endorsed.shapes,
    ],
    // the endorsement must not get smaller beside a logo than it may be alone
    decidedFor: endorsement.width,
    own: { edges: logo.edges, hasOneInk: logo.oneInk !== undefined },
  };
}

export const beside = {
  id: 'beside',
  slug: 'votre-logo',
  label: 'Votre logo avec la mention',
  short: 'Près de votre logo',
  when: 'Où votre propre logo se montre d’abord\u00a0: site, enseigne, document.',
  english: {
    label: 'Your own logo with the endorsement',
    short: 'Beside your logo',
    when: 'Where your own logo comes first: website, shop sign, document.',
  },
  place: 'beside',
  aspect: 6,
  isNamed: true,
  needs: 'own-logo',
  minimumWidth: compact.minimumWidth,
  simpler: compact.simpler,
  layOut,
} as const satisfies Layout;
