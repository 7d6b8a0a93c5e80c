import { brand } from '@coodyssee/logo/brand';
import { type Ink, type Piece, placeScene } from '@coodyssee/logo/scene';
import { type Matrix, polygon, rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { mapPiece } from '../../page/move-piece.ts';
import { type Artwork, paintBadge } from '../artwork.ts';
import type { KitOrder } from '../support.ts';
import { cellOf, type Section, textBlock, textStyles } from './column.ts';
import { middleOf, type PlateSpot } from './plate.ts';

const { inks } = brand;

/** One thing not to do: its words, and what it does to a badge. */
interface Fault {
  readonly told: string;
  readonly ground?: Ink;
  readonly inks?: (table: Artwork['inks']) => Artwork['inks'];
  /** About the middle of the plate. */
  readonly matrix?: readonly [a: number, b: number, c: number, d: number];
}

const turn = (degrees: number): NonNullable<Fault['matrix']> => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)];
};

const faults: readonly Fault[] = [
  { told: 'L’étirer ou l’écraser', matrix: [1.18, 0, 0, 0.72] },
  { told: 'Le pencher', matrix: turn(-14) },
  {
    told: 'Changer la couleur du disque',
    inks: (table) => ({ ...table, mark: table.slab, member: inks.primary, slab: inks.primary }),
  },
  { told: 'Le poser en couleur sur un fond qui l’efface', ground: inks.primary },
  {
    told: 'En retirer une partie',
    inks: (table) => ({ ...table, mark: null, people: null, member: null }),
  },
  { told: 'Le rétrécir sous sa taille minimale', matrix: [0.3, 0, 0, 0.3] },
];

/** The matrix about a point that stays where it is. */
const about = ([a, b, c, d]: NonNullable<Fault['matrix']>, [x, y]: readonly [number, number]): Matrix => [
  a,
  b,
  c,
  d,
  x - a * x - c * y,
  y - b * x - d * y,
];

function wrong(artwork: Artwork, fault: Fault, spot: PlateSpot): readonly Piece[] {
  const table = fault.inks?.(artwork.inks) ?? artwork.inks;
  const middle = [spot.x + spot.width / 2, spot.top + spot.height / 2] as const;
  const drawn = placeScene(artwork.scene, table, middleOf(artwork, spot));
  const bent = fault.matrix ? mapPiece(drawn, about(fault.matrix, middle)) : drawn;
  const { x, top, width, height, ground } = spot;
  return [
    fill(ground, rectanglePath(x, top, width, height)),
    { ...bent, tag: 'artifact', text: '' },
    ...cross(x + width - 7, top + 2),
  ];
}

/** A cross of two strokes in a square of 5 mm: what is shown is not to be done. */
function cross(x: number, y: number): readonly Piece[] {
  const [side, thin] = [5, 0.55];
  const down = [
    [0, thin],
    [thin, 0],
    [side, side - thin],
    [side - thin, side],
  ] as const;
  const up = down.map(([a, b]) => [side - a, b] as const);
  // apart: wound against each other, two strokes in one path would leave a hole where they cross
  return [down, up].map((corners) => fill(inks.ink, polygon(corners.map(([a, b]) => [x + a, y + b]))));
}

/** The charter's refusals, drawn: what the tool itself would not do. */
export const whatNotToDo: Section = (order: KitOrder, top) => {
  const artwork = paintBadge(order, { layout: 'compact' });
  const size = { height: 30, step: 45 };
  const cells = faults.map((fault, at) => {
    const { x, width } = cellOf(3, at % 3);
    const y = top + Math.floor(at / 3) * size.step;
    const spot = { x, top: y, width, height: size.height, ground: fault.ground ?? inks.tint, part: 0.74 };
    const told = textBlock(order, fault.told, { x, top: y + size.height + 4, width, style: textStyles.body });
    return { pieces: [...wrong(artwork, fault, spot), ...told.pieces], bottom: told.bottom };
  });
  return {
    pieces: cells.flatMap(({ pieces }) => pieces),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
  };
};
