import { bounds, unite } from '../geometry/bounds.ts';
import type { Box } from '../geometry/path.ts';
import { rectanglePath } from '../geometry/polygon.ts';
import type { OwnLogo } from '../own-logo/own-logo.ts';
import type { Shape } from '../scene/scene.ts';
import type { Badge, BadgeOptions } from './badge.ts';
import { compactMinimum, layOutCompact } from './compact.ts';
import { createDrawing, type MinimumWidth } from './drawing.ts';
import { legibleWidth } from './legibility.ts';
import { ownLogoScale, symbolHeight } from './own-logo-scale.ts';
import { ownLogoShapes } from './own-logo-shapes.ts';
import { type Member, type PreparedMember, prepareMember } from './prepare.ts';
import { cordee, symbolClearSpace } from './symbol.ts';
import { endorsementText } from './wording.ts';

/** How a member's own logo and the endorsement stand together. */
export interface BesideOptions extends Omit<BadgeOptions, 'layout'> {
  /** Default: side by side, and the logo above where it is very wide. */
  readonly arrangement?: 'beside' | 'above';
  /** A white plate under the logo, for dark grounds on which its colours would be lost. Default false. */
  readonly plate?: boolean;
}

const { base } = cordee.parameters.disc;
/** Wider than this, in heights, a logo goes above the endorsement. */
const veryWide = 6;
/** Beside the endorsement a logo is at most so wide, above it as wide, in widths of the endorsement. */
const mostWidth = { beside: 1.2, above: 1 } as const;
/** A logo that stands higher in its box than this hangs more than it stands. */
const lowest = 0.7;
/** Room between a logo and the edge of its plate. */
const plateRoom = symbolClearSpace / 2;

type Arrangement = NonNullable<BesideOptions['arrangement']>;

/** A logo ready to be put down: its size in drawing units, the room its plate adds. */
interface Sized {
  readonly logo: OwnLogo;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly room: number;
}

function sizeLogo(logo: OwnLogo, most: number, plate: boolean): Sized {
  const scale = ownLogoScale(logo, most);
  return {
    logo,
    scale,
    width: logo.width * scale,
    height: logo.height * scale,
    room: plate ? plateRoom : 0,
  };
}

/** The top of a logo beside the endorsement: one no higher than the symbol stands on the common base, others are centred. */
function topBeside({ logo, height, room }: Sized): number {
  const { foot } = logo.weight;
  if (height <= symbolHeight && foot >= lowest && room === 0) return base - foot * height;
  return base - symbolHeight / 2 - height / 2;
}

type Origin = (sized: Sized, endorsement: Box) => { readonly x: number; readonly y: number };

/** The top left corner of the logo; the endorsement stays where it is. */
const origins: Readonly<Record<Arrangement, Origin>> = {
  beside: (sized, { x }) => ({ x: x - symbolClearSpace - sized.room - sized.width, y: topBeside(sized) }),
  above: ({ width, height, room }, endorsement) => ({
    x: endorsement.x + (endorsement.width - width) / 2,
    y: endorsement.y - symbolClearSpace - room - height,
  }),
};

function plateShape({ width, height, room }: Sized, { x, y }: { x: number; y: number }): Shape[] {
  if (room === 0) return [];
  const path = rectanglePath(x - room, y - room, width + 2 * room, height + 2 * room);
  return [{ role: 'own-plate', path, rule: 'nonzero' }];
}

/** The endorsement must not get smaller beside a logo than it may be alone. */
const enlarged = ({ px, mm }: MinimumWidth, factor: number): MinimumWidth => ({
  px: Math.ceil(px * factor),
  mm: Math.ceil(mm * factor),
});

function alternative({ name, status }: PreparedMember) {
  return { title: `Logo ${name}, ${endorsementText(status, 'long')}` };
}

/**
 * Draws a member's own logo beside the endorsement, one clear space apart, at equal optical weight.
 *
 * The logo is in the scene twice, in its colours and in one ink: {@link inkTable} paints one of the two.
 * @throws IdentityError `empty-text`, `text-too-long`, `confusable`, `missing-glyph`
 * @example composeBesideBadge(readOwnLogo(bytes), member, { typesetter }).scene
 */
export function composeBesideBadge(logo: OwnLogo, member: Member, options: BesideOptions): Badge {
  const { typesetter, rendering = 'solid', cut = 'regular', wording = 'short', plate = false } = options;
  const words = prepareMember(member);
  const compact = layOutCompact({ ...words, typesetter }, { rendering, cut, wording });
  const endorsement = unite(compact.shapes.map(({ path }) => bounds(path))) as Box;
  const arrangement = options.arrangement ?? (logo.width / logo.height > veryWide ? 'above' : 'beside');
  const sized = sizeLogo(logo, endorsement.width * mostWidth[arrangement], plate);
  const at = origins[arrangement](sized, endorsement);
  const shapes = [
    ...plateShape(sized, at),
    ...ownLogoShapes(logo, { scale: sized.scale, ...at }),
    ...compact.shapes,
  ];
  const scene = createDrawing({
    shapes,
    kind: 'badge',
    ...alternative(words),
    clearSpace: symbolClearSpace,
    minimumWidth: (width) =>
      legibleWidth({
        width,
        smallest: compact.smallest,
        decided: enlarged(compactMinimum[cut], width / endorsement.width),
      }),
  });
  return {
    scene: { ...scene, own: { edges: logo.edges, hasOneInk: logo.oneInk !== undefined } },
    fit: compact.fit,
    notices: words.notices,
    suggestions: words.suggestions,
  };
}
