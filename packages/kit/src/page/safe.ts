import type { Ink, Piece, Sheet } from '@coodyssee/logo/scene';
import { type Box, bounds, unite } from '@coodyssee/logo/vector';

/** As light as the paper: percent of ink in all. */
const paper = 1;
const isPaper = ({ cmyk }: Ink): boolean => cmyk.reduce((sum, part) => sum + part, 0) < paper;

/**
 * The box of a piece's ink in mm; `null` for an empty one. The light ground of a code may be cut; white words on
 * a colour may not.
 */
export function inkBox({ tag, marks }: Piece): Box | null {
  const seen =
    tag === 'figure' && marks.some(({ ink }) => !isPaper(ink))
      ? marks.filter(({ ink }) => !isPaper(ink))
      : marks;
  return unite(seen.map(({ path }) => bounds(path)));
}

/** What must not be cut: every piece that is heard, nearer to the trim than `safe` mm. */
export function unsafePieces({ pieces, width, height }: Sheet, safe: number): readonly Piece[] {
  const near = 1e-6;
  return pieces.filter((piece) => {
    const box = piece.tag === 'artifact' ? null : inkBox(piece);
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
