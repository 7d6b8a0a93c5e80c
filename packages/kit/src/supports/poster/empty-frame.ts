import type { Ink, Piece } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { type At, placeText } from '../../page/place-text.ts';
import type { Words } from '../../page/text.ts';
import { type Layout, room } from './poster-format.ts';

/** The room of a text that is not written yet. */
export interface Frame {
  readonly words: Words;
  readonly at: At;
  /** In mm of A3. */
  readonly height: number;
  readonly ink: Ink;
}

/** Four corners round the room a text may take: seen while it is empty, and nothing to take away from a design. */
export function framed({ format, mm }: Layout, { words, at, height, ink }: Frame): readonly Piece[] {
  const [air, line, arm] = [mm(4.5), mm(0.5), mm(6)];
  const [left, top] = [at.x - air, at.y - air];
  const [right, floor] = [format.width - mm(room.margin) + air, at.y + mm(height) + air];
  const corners = [left, right - arm].flatMap((x) =>
    [top, floor - line].map((y) => rectanglePath(x, y, arm, line)),
  );
  const sides = [left, right - line].flatMap((x) =>
    [top, floor - arm].map((y) => rectanglePath(x, y, line, arm)),
  );
  return [placeText(words, at).piece, ...[...corners, ...sides].map((path) => fill(ink, path))];
}
