import type { InkTable } from '../../scene/ink.ts';
import type { Scene } from '../../scene/scene.ts';
import type { HouseFace } from '../../type/faces.ts';
import type { ReadyTypesetter } from '../../type/shaped.ts';
import type { Width } from '../drawing.ts';

/** Loads the font engine and what these texts need; the same typesetter comes again with more faces in it. */
export type LoadFaces = (texts: readonly string[], face: HouseFace) => Promise<ReadyTypesetter>;

/** Everything about an SVG that the drawing does not say. */
export interface SvgOptions {
  /** Natural width; the height follows. Default: the drawing's usual size, one px for each of its units. */
  readonly width?: { readonly value: number; readonly unit: 'px' | 'mm' };
  /** Sets the ids of this instance apart from others on the page; letters, digits and _ . : - */
  readonly idPrefix?: string;
  /** True where the page already says the words in text: hidden from assistive technology, no title. */
  readonly decorative?: boolean;
}

/** Size of a PNG: pixels, or a width on paper at a resolution (300 dpi by default). */
export type PngSize = { readonly width: number } | { readonly widthMm: number; readonly dpi?: number };

/** What a PDF is for, and how wide its drawing is. */
export interface PdfOptions {
  readonly for: 'screen' | 'print';
  /** Default 90 mm. */
  readonly widthMm?: number;
  /** How far a painted ground reaches over the trim, in mm; only for print. */
  readonly bleedMm?: number;
}

/** Writes a drawing in a format. What a platform lacks is refused by name when it is asked for. */
export interface Exporters {
  /** SVG for a file; without it a file has the markup of a page. */
  readonly svg?: (scene: Scene, inks: InkTable, options: SvgOptions) => string;
  readonly png?: (scene: Scene, inks: InkTable, size: PngSize) => Promise<Uint8Array>;
  readonly pdf?: (scene: Scene, inks: InkTable, options: PdfOptions) => Promise<Uint8Array>;
}

/** What differs between Node, a page and a worker. */
export interface Platform extends Exporters {
  /** Without it only the letters that the brand stores are set. */
  readonly loadFaces?: LoadFaces;
}

/** A width that may be asked for, and what to do under the minimum. */
export interface Sizing {
  readonly width?: Width;
  /** Default `refuse`. */
  readonly whenSmall?: 'refuse' | 'simplify';
}
