import type { Means } from '../examples/means.ts';
import type { Backdrop } from '../page/page.ts';
import { format } from '../page/sheet-format.ts';
import { decorative, type Figure, figureOf } from './figure.ts';

/** The people on their ground under an orange sky, `sky` mm of it, the axis at `axis` mm of the width. */
export interface SceneryOptions {
  readonly width: number;
  readonly sky: number;
  /** From the horizon to the foot of the drawing. */
  readonly ground: number;
  readonly axis: number;
  /** Millimetres of one unit of the symbol. */
  readonly unit: number;
  /** Default: the brand's own ground. */
  readonly colour?: string;
}

/** A landscape of the identity, for edges that it runs over: a decoration, which says nothing. */
export function sceneryFigure(means: Means, options: SceneryOptions): Figure {
  const { width, sky, ground, axis, unit, colour } = options;
  const { symbol } = means.identity.brand;
  const snow = symbol.ground - symbol.horizon;
  const scene = symbol.landscape({
    left: axis / unit,
    right: (width - axis) / unit,
    sky: sky / unit,
    ground: ground / unit - snow,
  });
  return decorative(figureOf(means.identity.picture(scene, colour ? { colour } : {}), width));
}

/** A landscape that runs over the edges of a page. */
interface PageScenery extends Pick<SceneryOptions, 'axis' | 'unit' | 'colour'> {
  /** From the page's top to the horizon, in mm. */
  readonly horizon: number;
  /** From the horizon to the foot of the drawing; default: to the foot of the page. */
  readonly ground?: number;
}

/** The landscape behind a page, its bleed included. */
export function pageScenery(means: Means, { horizon, ground, axis, ...rest }: PageScenery): Backdrop {
  const { width, height, bleed } = format;
  const figure = sceneryFigure(means, {
    ...rest,
    width: width + 2 * bleed,
    sky: horizon + bleed,
    ground: ground ?? height - horizon + bleed,
    axis: axis + bleed,
  });
  return { figure, x: -bleed, y: -bleed, width: figure.width };
}
