import type { SymbolDesign } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Ink, Mark, Piece } from '@coodyssee/logo/scene';
import { bounds, type Path, place, rectanglePath } from '@coodyssee/logo/vector';
import { between } from '../../page/sides.ts';

/** The film, and where the people stand on it, in mm. */
export interface FilmPlace {
  readonly width: number;
  /** Round the glass; people meet again where the film overlaps itself. */
  readonly circumference: number;
  /** True where the film meets itself, so that the row is closed. */
  readonly closed: boolean;
  /** Foot of the line of snow, and from there to the tallest head. */
  readonly foot: number;
  readonly height: number;
  readonly ink: Ink;
}

/** People closer than this to an end of an open film, in mm. */
const end = 3;

type Row = ReturnType<NonNullable<SymbolDesign['frieze']>> & { readonly x: number; readonly unit: number };

/** As many people as go round: an even number that closes, or as many as stand on a film that does not. */
function rowOn({ width, circumference, closed, height }: FilmPlace): Row | undefined {
  const { frieze } = brand.symbol;
  const one = frieze?.({ count: 1, seed: brand.name });
  if (!frieze || !one) return undefined;
  const unit = height / (one.height + one.snow);
  const room = closed ? circumference : width - 2 * end;
  if (closed) {
    const count = 2 * Math.round(room / (one.width * unit) / 2);
    return { ...frieze({ count, seed: brand.name, spacing: room / count / unit, closed }), x: 0, unit };
  }
  const count = Math.floor(room / (one.width * unit)) - 2;
  const row = frieze({ count, seed: brand.name });
  const box = bounds(row.ridge);
  return { ...row, x: (width - (box?.width ?? 0) * unit) / 2 - (box?.x ?? 0) * unit, unit };
}

/**
 * « La cordée » in one ink at the foot of a film: the people and their snow are printed, the massifs are left open; the
 * line they stand on runs from end to end. Nothing where the brand has no such row.
 */
export function filmFrieze(film: FilmPlace): Piece | undefined {
  const row = rowOn(film);
  if (!row) return undefined;
  const { width, circumference, closed, foot, ink } = film;
  const { people, ridge, snow, unit, x } = row;
  const put = (path: Path, turn: number) => place(path, unit, x + turn, foot - snow * unit);
  const turns = closed ? [-circumference, 0, circumference] : [0];
  const inside = (path: Path) => between(path, [0, width]);
  const snowfield = turns.flatMap((turn) => [
    ...inside(put(ridge, turn)),
    ...people.flatMap(({ massif }) => inside(put(massif, turn))),
  ]);
  // the seam lies between two heads: nobody's is cut by it
  const heads = people.map(({ head }) => put(head, 0));
  const marks: readonly Mark[] = [
    { path: snowfield, rule: 'evenodd', ink },
    ...(closed ? [] : [line(film, snow * unit)]),
    ...heads.map((path): Mark => ({ path, rule: 'nonzero', ink })),
  ];
  return { tag: 'artifact', text: '', marks };
}

const line = ({ width, foot, ink }: FilmPlace, thick: number): Mark => ({
  path: rectanglePath(0, foot - thick, width, thick),
  rule: 'nonzero',
  ink,
});
