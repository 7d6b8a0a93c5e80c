import { brand } from '@coodyssee/logo/brand';
import type { Ink, Piece } from '@coodyssee/logo/scene';
import { bounds, circlePath, type Path, rectanglePath, unite } from '@coodyssee/logo/vector';
import { bandCut, leastCorner } from '../../page/cut-line.ts';
import { fill } from '../../page/figure.ts';
import { type Artwork, paintBadge } from '../artwork.ts';
import { memberColours } from '../member-colour.ts';
import { discHeight } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import { bleed, type Outline, paperGround, placeBadge, type Sticker } from './sticker.ts';

const { disc, ground } = brand.symbol;

/** Width of the seal, and how much wider its ring is made for the blade; mm. */
const seal = { width: 53.4, ring: 1.2 } as const;

/** The seal in a circle: its ring runs on under the blade, which is a little beside its line at times. */
export function roundSticker(order: KitOrder): Sticker {
  const art = paintBadge(order, { layout: 'seal' });
  const side = seal.width + 2 * seal.ring;
  const centre = [side / 2, side / 2] as const;
  const outline: Outline = (out) => circlePath({ centre, radius: side / 2 + out });
  const inside = circlePath({ centre, radius: seal.width / 2 - seal.ring });
  const at = { x: seal.ring, y: seal.ring, width: seal.width };
  return {
    part: 'round',
    layout: 'seal',
    notices: art.notices,
    sheet: {
      width: side,
      height: side,
      bleed,
      pieces: [
        paperGround(outline),
        ring(memberColours(order.member).surface, [...outline(bleed), ...inside]),
        ...placeBadge(art, at),
      ],
      cuts: [outline(0)],
      title: `Autocollant rond ${order.member.name}`,
    },
  };
}

const ring = (ink: Ink, path: Path): Piece => ({
  tag: 'artifact',
  text: '',
  marks: [{ path, rule: 'evenodd', ink }],
});

/** Millimetres of a unit of the band; room round it, and under the ground that runs to the blade. */
const band = { unit: 0.3, margin: 3.3, foot: 1.8 } as const;

/** The band along its own outline: round its disc on the left, and the member's ground to the blade. */
export function bandSticker(order: KitOrder): Sticker {
  const { unit, margin, foot } = band;
  const art = paintBadge(order, { layout: 'band' });
  const [width, height] = [art.scene.width * unit, art.scene.height * unit];
  const sky = groundOf(art) * unit;
  // an accent may reach over the disc
  const overshoot = Math.max(0, sky - discHeight * unit);
  const at = { x: margin + overshoot, y: margin, width };
  const radius = disc.radius * unit;
  const centre = [at.x + radius, margin + sky - (ground - disc.centre[1]) * unit] as const;
  const label = { disc: { centre, radius, base: height + foot }, right: at.x + width, overshoot };
  const outline: Outline = (out) => bandCut(label, { margin: margin + out, corner: leastCorner + out });
  const sheet = { width: at.x + width + margin, height: margin + height + foot };
  return {
    part: 'cut-band',
    layout: 'band',
    notices: art.notices,
    sheet: {
      ...sheet,
      bleed,
      pieces: [
        fill(memberColours(order.member).surface, outline(bleed)),
        fill(brand.inks.paper, rectanglePath(-bleed, -bleed, sheet.width + 2 * bleed, margin + sky + bleed)),
        ...placeBadge(art, at),
      ],
      cuts: [outline(0)],
      title: `Autocollant bandeau, découpé à la forme ${order.member.name}`,
    },
  };
}

/** Top of a badge's ground, in its own units. */
function groundOf({ scene }: Artwork): number {
  const slab = unite(scene.shapes.filter(({ role }) => role === 'slab').map(({ path }) => bounds(path)));
  return slab?.y ?? scene.height;
}
