import { round } from '../../geometry/number.ts';
import type { InkTable } from '../../scene/ink.ts';
import { sceneDecimals } from '../../scene/precision.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Sheet } from '../../scene/sheet.ts';
import { type Artwork, sceneArtwork, sheetArtwork } from '../artwork.ts';
import { checkMeasure, measures } from '../size.ts';
import { type Attributes, element } from '../xml.ts';
import { decorative, informative } from './access.ts';
import { namespaces, renderMarks, viewBox } from './drawing.ts';

/** Everything about an SVG that the scene and its inks do not say. */
export interface SvgOptions {
  /** Natural width; the height follows. Default: the drawing's usual size, one px for each of its units. */
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

/**
 * A file says its size: in a float, a table cell or a flexible row, a picture without one is 0 px wide. Units are
 * drawn so that a symbol's box is 96, which at one px each is an inch, and the logo as wide as a page's header has it.
 */
function naturalSize(artwork: Artwork, width: SvgOptions['width'], decimals: number): Attributes {
  if (!width) return { width: round(artwork.width, decimals), height: round(artwork.height, decimals) };
  const { suffix, measure } = units[width.unit];
  checkMeasure(width.value, measure);
  const height = (width.value * artwork.height) / artwork.width;
  return { width: `${round(width.value, 3)}${suffix}`, height: `${round(height, 3)}${suffix}` };
}

/** One `svg` element: the text of every picture, a scene's or a sheet's. */
function renderArtwork(artwork: Artwork, options: SvgOptions, tolerance?: number): string {
  const decimals = sceneDecimals(artwork, tolerance);
  const marks = renderMarks(artwork, decimals);
  const access = options.decorative ? decorative : informative(artwork, marks, options.idPrefix ?? '');
  const attributes = {
    ...namespaces(artwork),
    ...naturalSize(artwork, options.width, decimals),
    viewBox: viewBox(artwork, decimals),
    ...access.attributes,
  };
  return element('svg', attributes, [...access.children, ...marks]).markup;
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
  return renderArtwork(sceneArtwork(scene, inks), options);
}

/** Everything about a sheet's SVG that the sheet does not say. */
export interface SheetSvgOptions extends Omit<SvgOptions, 'width'> {
  /** Shows what reaches over the trim as well. Default: the trimmed page, as a person will hold it. */
  readonly bleed?: boolean;
}

/** Small print stands on large sheets too: no point moves by more than this, in mm. */
const finest = 0.005;

/**
 * A sheet as SVG text, in mm and at its real size, in screen colours; cut lines are not drawn.
 * @throws IdentityError `bad-size`, `bad-colour`, `bad-option` (id prefix)
 * @example renderSheetSvg(card.front)
 */
export function renderSheetSvg(sheet: Sheet, { bleed = false, ...options }: SheetSvgOptions = {}): string {
  const artwork = sheetArtwork(sheet, bleed);
  return renderArtwork(artwork, { ...options, width: { value: artwork.width, unit: 'mm' } }, finest);
}
