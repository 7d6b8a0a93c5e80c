import { type Box, bounds, type Piece, type Sheet, unite } from '@coodyssee/logo';

/** The box of a piece's ink in mm; `null` for an empty one. */
export const pieceBox = (piece: Piece): Box | null => unite(piece.marks.map(({ path }) => bounds(path)));

/** What must not be cut: every piece that is heard, nearer to the trim than `safe` mm. */
export function unsafePieces({ pieces, width, height }: Sheet, safe: number): readonly Piece[] {
  const near = 1e-6;
  return pieces.filter((piece) => {
    const box = piece.tag === 'artifact' ? null : pieceBox(piece);
    if (!box) return false;
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    return (
      box.x < safe - near ||
      box.y < safe - near ||
      right > width - safe + near ||
      bottom > height - safe + near
    );
  });
}
