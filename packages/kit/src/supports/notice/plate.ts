import { type Ink, type Piece, placeScene } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import type { Artwork } from '../artwork.ts';

/** A flat of ground with a drawing in its middle; measures in mm. */
export interface PlateSpot {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly ground: Ink;
  /** Most of the plate's width and height the drawing takes. */
  readonly part?: number;
}

/** The drawing's own box inside a plate, as large as the part allows. */
export function middleOf({ scene }: Artwork, { x, top, width, height, part = 0.8 }: PlateSpot) {
  const scale = Math.min((width * part) / scene.width, (height * part) / scene.height);
  const size = { width: scene.width * scale, height: scene.height * scale };
  return { x: x + (width - size.width) / 2, y: top + (height - size.height) / 2, ...size };
}

/** The plate and its drawing. */
export function plate(artwork: Artwork, spot: PlateSpot): readonly Piece[] {
  const { x, top, width, height, ground } = spot;
  return [
    fill(ground, rectanglePath(x, top, width, height)),
    placeScene(artwork.scene, artwork.inks, middleOf(artwork, spot)),
  ];
}
