import { place } from '../geometry/transform.ts';
import { type InkTable, inkOf } from './ink.ts';
import type { Scene } from './scene.ts';
import type { Mark, Piece } from './sheet.ts';

/** Where a drawing stands on a sheet: its box's top left corner and width, in mm from the trim's corner. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The words of a drawing for somebody who hears it: its name, then the longer text where there is one. */
export const alternativeOf = ({ title, description }: Pick<Scene, 'title' | 'description'>): string =>
  description ? `${title}\n${description}` : title;

/**
 * A drawing as a piece of a sheet: a figure with its text alternative. Roles without ink are left out.
 *
 * @throws RangeError when the place or the scene's own width is no size: a fault of the caller
 * @example placeScene(badge.scene, inks, { x: 5, y: 5, width: 42 })
 */
export function placeScene(scene: Scene, inks: InkTable, { x, y, width }: Placement): Piece {
  const scale = width / scene.width;
  if (![x, y, scale].every(Number.isFinite) || scale <= 0)
    throw new RangeError(`A scene ${scene.width} wide cannot be placed at ${x}, ${y}, ${width} wide.`);
  const marks = scene.shapes.flatMap((shape): Mark[] => {
    const { path, rule, picture } = shape;
    const ink = inkOf(shape, inks);
    return ink && path.length > 0
      ? [{ path: place(path, scale, x, y), rule, ink, ...(picture && { picture }) }]
      : [];
  });
  return { tag: 'figure', text: alternativeOf(scene), marks };
}
