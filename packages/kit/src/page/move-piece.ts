import type { Piece } from '@coodyssee/logo/scene';
import { type Matrix, transform } from '@coodyssee/logo/vector';

/** A piece under an affine map of the page: moved, or turned for the other face of a folded sheet. */
export const mapPiece = (piece: Piece, matrix: Matrix): Piece => ({
  ...piece,
  marks: piece.marks.map((mark) => ({ ...mark, path: transform(mark.path, matrix) })),
});

export const movePiece = (piece: Piece, dx: number, dy: number): Piece =>
  mapPiece(piece, [1, 0, 0, 1, dx, dy]);

/** The piece upside down, turned about a point. */
export const turnPiece = (piece: Piece, [x, y]: readonly [number, number]): Piece =>
  mapPiece(piece, [-1, 0, 0, -1, 2 * x, 2 * y]);
