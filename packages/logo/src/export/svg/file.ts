import type { InkTable } from '../../scene/ink.ts';
import { sceneDecimals } from '../../scene/precision.ts';
import type { Scene } from '../../scene/scene.ts';
import { optimiseSvg } from './optimise.ts';
import { renderSvg, type SvgOptions } from './render.ts';

/**
 * A scene as the SVG text of a file: `renderSvg`, then `optimiseSvg` at the same precision.
 * @throws IdentityError as `renderSvg` does
 * @example writeFileSync('badge.svg', renderSvgFile(scene, inks))
 */
export function renderSvgFile(scene: Scene, inks: InkTable, options: SvgOptions = {}): string {
  return optimiseSvg(renderSvg(scene, inks, options), sceneDecimals(scene));
}
