import { brand } from '@coodyssee/logo/brand';
import type { Piece, Sheet } from '@coodyssee/logo/scene';
import { bounds, rectanglePath, unite } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { movePiece } from '../../page/move-piece.ts';
import { type PlacedText, placeText } from '../../page/place-text.ts';
import { inPoints } from '../../page/point.ts';
import { setBody, setLine, type TextStyle, type Words } from '../../page/text.ts';
import type { FundedProject } from '../../record/settings.ts';
import type { KitOrder } from '../support.ts';
import { emblem, emblemWidth } from './emblem.ts';
import { runningProject } from './funded-project.ts';
import { statement } from './statement.ts';

const { inks } = brand;

/** The strip for one support. */
export interface FunderStripOptions {
  /** Day the support is made for, `2027-03-01`: the strip is allowed while the project runs. */
  readonly on: string;
  /** Width of the strip in mm. */
  readonly width: number;
  /** Height in mm of the largest other logo on the support: the emblem is never smaller. Default 0. */
  readonly largestLogo?: number;
}

/** Least height of the emblem in mm. */
const leastEmblem = 10;
/** Widths of the strips of a kit in mm: a document's, and a poster's. */
export const stripWidths = [130, 250] as const;
/** How high the emblem stands on a strip of this width in mm, beside logos as large as a support carries. */
export const emblemOn = (width: number): number => Math.max(leastEmblem, width / 13);
const gap = 0.4;

/**
 * The emblem, the statement in full, the project and those who pay with the Union, in their order, on a light
 * plate.
 *
 * @throws KitError `missing-record` for a member without project, `bad-record` on a day when it does not run
 */
export function funderStrip(order: KitOrder, { on, width, largestLogo = 0 }: FunderStripOptions): Sheet {
  const project = runningProject(order, { strip: 'des financeurs', on });
  const size = Math.max(leastEmblem, largestLogo);
  const air = gap * size;
  const flag = emblem({ x: air, y: air, height: size });
  const said = statement(project.statement, { x: air + emblemWidth(size) + air, y: air, height: size });
  const right = unite(said.marks.map(({ path }) => bounds(path)));
  const x = (right ? right.x + right.width : 0) + 1.6 * air;
  const words = width - x - air;
  const height = size + 2 * air;
  return {
    width,
    height,
    bleed: 0,
    title: `Bandeau des financeurs, ${project.title}`,
    pieces: [
      fill(inks.paper, rectanglePath(0, 0, width, height)),
      flag,
      said,
      fill(inks.ink, rectanglePath(x - 0.8 * air, air, 0.25, size)),
      ...projectPieces(order, project, { x, y: air, width: words, height: size }),
    ],
  };
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The project, and under it its other funders by name: nobody larger than another. */
function projectPieces(
  { typesetter }: KitOrder,
  { title, funders }: FundedProject,
  { x, y, width, height }: Room,
): readonly Piece[] {
  const points = inPoints(height / 4.4);
  const heading: TextStyle = { weight: 700, size: points, least: 5.5, ink: inks.black };
  const names: TextStyle = {
    weight: 500,
    size: Math.max(5.5, points * 0.82),
    leading: 1.3,
    direction: 'ltr',
    ink: inks.black,
  };
  const measure = { typesetter, width };
  const project = setLine(title, heading, measure);
  const under = funders.length > 0 ? setBody(`avec ${funders.join(' · ')}`, names, measure) : null;
  const block = blockOf(project, under, { x, y: 0, gap: 0.16 * height });
  const rise = y + (height - (block.at(-1)?.last ?? 0)) / 2;
  return block.map(({ piece }) => movePiece(piece, 0, rise));
}

/** Title and names under one another, from a height. */
function blockOf(
  title: Words,
  names: Words | null,
  { x, y, gap: between }: { readonly x: number; readonly y: number; readonly gap: number },
): readonly PlacedText[] {
  const top = placeText(title, { x, y, anchor: 'caps' });
  return names ? [top, placeText(names, { x, y: top.last + between, anchor: 'caps' })] : [top];
}
