import { bounds, unite } from '../../../geometry/bounds.ts';
import type { Box } from '../../../geometry/path.ts';
import { rectanglePath } from '../../../geometry/polygon.ts';
import type { Role, Shape } from '../../../scene/scene.ts';
import { compact, layOutCompact } from '../compact/compact.ts';
import type { LaidOut, Layout, LayoutRequest, PlacedLogo } from '../layout.ts';
import { ownLogoShapes } from './own-logo-shapes.ts';

/** Wider than this, in heights, a logo goes above the endorsement. */
const veryWide = 6;
/** What the endorsement may take: of the logo's height, and of the whole width. */
const endorsed = { height: 0.45, width: 0.4 } as const;
/** In heights of the logo: the room on each side of the rule between the two, and the rule's thickness. */
const rule = { room: 0.25, thickness: 0.012 } as const;

type Arrangement = NonNullable<PlacedLogo['arrangement']>;

/** A logo and its plate, put down. */
interface Stood {
  readonly logo: Box;
  readonly plate?: Box;
  readonly rule: Box;
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The logo with its plate in its own heights, the logo being 1 high. */
const aspectOf = ({ logo, plate }: PlacedLogo) => {
  const margin = plate ? 0.12 : 0;
  return { margin, width: logo.width / logo.height + 2 * margin, height: 1 + 2 * margin };
};

/**
 * The member leads: the endorsement keeps its size, and the logo is as large as makes it take no more of the whole than
 * it may.
 */
const stand: Readonly<Record<Arrangement, (own: PlacedLogo, endorsement: Box, clearSpace: number) => Stood>> =
  {
    beside: (own, endorsement) => {
      const { margin, width, height } = aspectOf(own);
      const byHeight = endorsement.height / endorsed.height / height;
      const others = width + (2 * rule.room + rule.thickness) * height;
      const byWidth = (endorsement.width * (1 / endorsed.width - 1)) / others;
      const unit = Math.max(byHeight, byWidth);
      const whole = height * unit;
      const middle = endorsement.y + endorsement.height / 2;
      const x = endorsement.x - (2 * rule.room + rule.thickness) * whole - width * unit;
      const box = { x, y: middle - whole / 2, width: width * unit, height: whole };
      return {
        logo: grown(box, -margin * unit),
        ...(margin && { plate: box }),
        rule: {
          x: endorsement.x - (rule.room + rule.thickness) * whole,
          y: box.y,
          width: rule.thickness * whole,
          height: whole,
        },
      };
    },
    above: (own, endorsement, clearSpace) => {
      const { margin, width, height } = aspectOf(own);
      const unit = Math.max(endorsement.width / endorsed.width / width, endorsement.height / 1.6 / height);
      const room = Math.max(rule.room * endorsement.height, clearSpace / 2);
      const thickness = rule.thickness * height * unit;
      const line = {
        x: endorsement.x,
        y: endorsement.y - room - thickness,
        width: width * unit,
        height: thickness,
      };
      const box = {
        x: endorsement.x,
        y: line.y - room - height * unit,
        width: width * unit,
        height: height * unit,
      };
      return { logo: grown(box, -margin * unit), ...(margin && { plate: box }), rule: line };
    },
  };

const boxShape = (role: Role, { x, y, width, height }: Box): Shape => ({
  role,
  path: rectanglePath(x, y, width, height),
  rule: 'nonzero',
});

/**
 * A member's own logo, and after a thin rule the endorsement. The logo is in the scene twice, in its colours and in one
 * ink: an ink table paints one of the two.
 */
function layOut(request: LayoutRequest): LaidOut {
  const { ownLogo } = request;
  if (!ownLogo) throw new RangeError('The layout "beside" was asked to draw without a logo.');
  const { logo } = ownLogo;
  const compactBadge = layOutCompact(request);
  const endorsement = unite(compactBadge.shapes.map(({ path }) => bounds(path))) as Box;
  const arrangement = ownLogo.arrangement ?? (logo.width / logo.height > veryWide ? 'above' : 'beside');
  const stood = stand[arrangement](ownLogo, endorsement, request.brand.symbol.clearSpace);
  const { x, y, height } = stood.logo;
  return {
    ...compactBadge,
    shapes: [
      ...(stood.plate ? [boxShape('own-plate', stood.plate)] : []),
      ...ownLogoShapes(logo, { scale: height / logo.height, x, y }),
      boxShape('wordmark', stood.rule),
      ...compactBadge.shapes,
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
  simpler: [{ id: 'beside', cut: 'small' }, ...compact.simpler],
  layOut,
} as const satisfies Layout;
