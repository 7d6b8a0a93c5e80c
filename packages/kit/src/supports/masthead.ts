import { endorsementText, type Notice, prepareMember } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type InkTable, type Piece, placeScene } from '@coodyssee/logo/scene';
import { polygon } from '@coodyssee/logo/vector';
import { decorate, fill } from '../page/figure.ts';
import { placeText } from '../page/place-text.ts';
import { inPoints } from '../page/point.ts';
import { setLine, setTitle } from '../page/text.ts';
import { type Artwork, paintBadge } from './artwork.ts';
import { firstFitting } from './fits.ts';
import type { KitOrder } from './support.ts';

const { inks } = brand;

/** Where a masthead stands, in mm. */
export interface MastheadSpot {
  /** Left side of the disc. */
  readonly x: number;
  /** Height of the ground the disc stands on. */
  readonly ground: number;
  /** Millimetres of one unit of the symbol. */
  readonly unit: number;
  /** Where the ground line ends: in the bleed of a page it runs off. */
  readonly right: number;
  /** Width that the words beside the disc have. */
  readonly words: number;
}

/** The badge a page opens with, and what the person must be told. */
export interface Masthead {
  readonly pieces: readonly Piece[];
  readonly notices: readonly Notice[];
}

const { disc, gap } = brand.symbol;
/** From the disc’s left side to the words beside it, in units of the symbol. */
export const wordsFrom = 103;
/** The disc from its top to its base, in units of the symbol. */
export const discHeight = disc.base - disc.centre[1] + disc.radius;
/** The widest band, in units of the symbol. */
export const widestBand = 403;

/**
 * The member’s band on a ground line that runs as far as the page wants. A name that no band can hold is
 * not refused where a page has room: it is set beside the disc in three lines.
 */
export function placeMasthead(order: KitOrder, spot: MastheadSpot): Masthead {
  const band = firstFitting(() => paintBadge(order, { layout: 'band' }));
  return band ? bandMasthead(band, spot) : longMasthead(order, spot);
}

function bandMasthead({ scene, inks: table, notices }: Artwork, spot: MastheadSpot): Masthead {
  const { x, ground, unit } = spot;
  const shapes = scene.shapes.filter(({ role }) => role !== 'ground-line');
  const at = { x, y: ground - scene.height * unit, width: scene.width * unit };
  return { pieces: [groundLine(table, spot), placeScene({ ...scene, shapes }, table, at)], notices };
}

/** The line begins one gap out of the disc all along the rim, as the band’s own does. */
function groundLine(table: InkTable, { x, ground, unit, right }: MastheadSpot): Piece {
  const start = (up: number) => {
    const down = disc.base - up - disc.centre[1];
    return x + (disc.radius + Math.sqrt((disc.radius + gap) ** 2 - down ** 2)) * unit;
  };
  const top = ground - gap * unit;
  const path = polygon([
    [start(gap), top],
    [right, top],
    [right, ground],
    [start(0), ground],
  ]);
  return fill(table['ground-line'] ?? inks.primary, path);
}

/** Sizes in units of the symbol, from the ground line upwards. */
const long = { endorsement: 12, endorsementUp: 10.4, name: 21, least: 13, nameUp: 27.5 } as const;

function longMasthead(order: KitOrder, spot: MastheadSpot): Masthead {
  const { x, ground, unit, words } = spot;
  const { member, typesetter } = order;
  const { scene, inks: table, notices } = paintBadge(order, { layout: 'compact' });
  const shapes = scene.shapes.filter(({ role }) => role === 'disc' || role === 'front-body');
  const symbol = { ...scene, shapes };
  const { name, status } = prepareMember(brand, member);
  const measure = { typesetter, width: words };
  const points = (units: number) => inPoints(units * unit);
  const size = { size: points(long.name), least: points(long.least) };
  const set = setTitle(
    name,
    { weight: 700, ...size, ink: inks.inkText, tag: 'heading-1' },
    { ...measure, lines: 3 },
  );
  const small = {
    weight: 500,
    size: points(long.endorsement),
    least: points(9),
    ink: inks.inkText,
  } as const;
  const endorsement = setLine(endorsementText(brand, status, 'long'), small, measure);
  const at = (up: number) => ({ x: x + wordsFrom * unit, y: ground - up * unit, anchor: 'last' }) as const;
  return {
    pieces: [
      groundLine(table, spot),
      decorate(symbol, table, { x, y: ground - discHeight * unit, width: scene.width * unit }),
      placeText(set, at(long.nameUp)).piece,
      placeText(endorsement, at(long.endorsementUp)).piece,
    ],
    notices,
  };
}
