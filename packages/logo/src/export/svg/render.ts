import { round } from '../../geometry/number.ts';
import type { InkTable } from '../../scene/ink.ts';
import { sceneDecimals } from '../../scene/precision.ts';
import type { Scene } from '../../scene/scene.ts';
import { checkBox, checkMeasure, measures } from '../size.ts';
import { type Attributes, element } from '../xml.ts';
import { decorative, informative } from './access.ts';
import { renderShapes, viewBox } from './drawing.ts';

/** Everything about an SVG that the scene and its inks do not say. */
export interface SvgOptions {
  /** Natural width; the height follows. Without it the drawing fills the room it is given. */
  readonly width?: { readonly value: number; readonly unit: 'px' | 'mm' };
  /** Sets the ids of this instance apart from others on the page; letters, digits and _ . : - */
  readonly idPrefix?: string;
  /** True where the page already says the words in text: hidden from assistive technology, no title. */
  readonly decorative?: boolean;
}

const units = {
  px: { suffix: '', measure: measures.widthPx },
  mm: { suffix: 'mm', measure: measures.widthMm },
};

function naturalSize(scene: Scene, width: SvgOptions['width']): Attributes {
  if (!width) return {};
  const { suffix, measure } = units[width.unit];
  checkMeasure(width.value, measure);
  const height = (width.value * scene.height) / scene.width;
  return { width: `${round(width.value, 3)}${suffix}`, height: `${round(height, 3)}${suffix}` };
}

/**
 * A scene as SVG text: outlines with presentation attributes only, in the scene's own units.
 *
 * Coordinates are rounded here and nowhere before; no point moves by more than one ten-thousandth of the
 * box's short side.
 * @returns one `svg` element, without XML declaration, ready for a page or a UTF-8 file
 * @throws IdentityError `bad-size` (width, or a box without surface), `bad-colour`, `bad-option` (id prefix)
 * @example renderSvg(scene, inks, { width: { value: 35, unit: 'mm' }, idPrefix: 'accueil' })
 */
export function renderSvg(scene: Scene, inks: InkTable, options: SvgOptions = {}): string {
  checkBox(scene);
  const decimals = sceneDecimals(scene);
  const shapes = renderShapes(scene, inks, decimals);
  const access = options.decorative ? decorative : informative(scene, shapes, options.idPrefix ?? '');
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...naturalSize(scene, options.width),
    viewBox: viewBox(scene, decimals),
    ...access.attributes,
  };
  return element('svg', attributes, [...access.children, ...shapes]).markup;
}
