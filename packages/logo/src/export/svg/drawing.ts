import { round } from '../../geometry/number.ts';
import { pathData } from '../../geometry/path-data.ts';
import type { InkTable } from '../../scene/ink.ts';
import type { Scene } from '../../scene/scene.ts';
import { type Painted, paintedShapes } from '../painted.ts';
import { element, type Xml } from '../xml.ts';

function renderShape({ path, rule, ink }: Painted, decimals: number): Xml {
  return element('path', {
    fill: ink.screen.toLowerCase(),
    'fill-rule': rule === 'evenodd' ? rule : undefined,
    d: pathData(path, decimals),
  });
}

/**
 * The painted shapes as `path` elements, lowest first. Each stays an object of its own, so that a designer who
 * opens the file still finds the name apart from the disc.
 * @throws IdentityError `bad-size`, `bad-colour`: see `paintedShapes`
 */
export function renderShapes(scene: Scene, inks: InkTable, decimals: number): readonly Xml[] {
  return paintedShapes(scene, inks).map((shape) => renderShape(shape, decimals));
}

/** The scene's box as SVG writes it, in drawing units. */
export function viewBox(scene: Scene, decimals: number): string {
  return `0 0 ${round(scene.width, decimals)} ${round(scene.height, decimals)}`;
}
