import { crop } from '../scene/crop.ts';
import type { Scene, Shape } from '../scene/scene.ts';

/** Two ways to draw the same thing: solids, or lines for tools that cannot lay a large solid. */
export type Rendering = 'solid' | 'line';

/** Three people, or the two of the small cut, which hold at sizes where three would not. */
export type Cut = 'regular' | 'small';

/** A width on a screen or on paper. */
export type Width = { readonly px: number } | { readonly mm: number };

/** The least width on a screen and on paper. */
export interface MinimumWidth {
  readonly px: number;
  readonly mm: number;
}

/** A scene that knows how it may be used. */
export interface Drawing extends Scene {
  /** Room to keep free on every side, in drawing units: one head diameter plus one gap. */
  readonly clearSpace: number;
  /** Under this width the next simpler drawing takes over. */
  readonly minimumWidth: MinimumWidth;
}

/** What a composer knows before the drawing is cropped to its ink. */
export interface Sketch {
  readonly shapes: readonly Shape[];
  readonly kind: 'logo' | 'badge';
  readonly title: string;
  readonly description?: string;
  readonly clearSpace: number;
  /** The least width, which may depend on how wide the drawing turns out. */
  readonly minimumWidth: MinimumWidth | ((width: number) => MinimumWidth);
}

/** A finished drawing, cropped to its ink. */
export function createDrawing({ shapes, minimumWidth, ...rest }: Sketch): Drawing {
  const cropped = crop(shapes);
  const least = typeof minimumWidth === 'function' ? minimumWidth(cropped.width) : minimumWidth;
  return { ...rest, ...cropped, minimumWidth: least };
}
