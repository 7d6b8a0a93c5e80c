import type { Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type Piece, type Placement, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { type Path, rectanglePath } from '@coodyssee/logo/vector';
import { decorate, fill } from '../../page/figure.ts';
import type { Artwork } from '../artwork.ts';

/** A sticker before it is a file. */
export interface Sticker {
  /** Which sticker of the support it is. */
  readonly part: 'round' | 'cut-band' | 'landscape';
  readonly layout: string;
  readonly sheet: Sheet;
  readonly notices: readonly Notice[];
}

/** How far a ground goes on outside the blade, which is a millimetre beside its line at times; in mm. */
export const bleed = 2;
/** Nothing to read nearer to the blade, in mm. */
export const readable = 3;

/** A sticker's outline, so many mm outside the blade. */
export type Outline = (out: number) => Path;

/** White under everything, on outside the blade. */
export const paperGround = (outline: Outline): Piece => fill(brand.inks.paper, outline(bleed));

const words = new Set<string>(['name', 'trade', 'on-slab', 'endorsement']);

/** A badge whose ground may run to the blade: what is heard of it, and must not be cut, is its words. */
export function placeBadge({ scene, inks }: Artwork, at: Placement): readonly Piece[] {
  const part = (isWord: boolean) => ({
    ...scene,
    shapes: scene.shapes.filter(({ role }) => words.has(role) === isWord),
  });
  return [decorate(part(false), inks, at), placeScene(part(true), inks, at)];
}

/** A sticker as a person looks at it: cut out. */
export function cutOut({ cuts = [], ...sheet }: Sheet): Sheet {
  const { width, height } = sheet;
  const around = [...rectanglePath(0, 0, width, height), ...cuts.flat()];
  const mask: Piece = {
    tag: 'artifact',
    text: '',
    marks: [{ path: around, rule: 'evenodd', ink: brand.inks.paper }],
  };
  return { ...sheet, bleed: 0, pieces: [...sheet.pieces, mask] };
}
