import { IdentityError } from '../../errors.ts';
import type { Artwork } from '../artwork.ts';
import { checkBox, checkMeasure, measures } from '../size.ts';

/** Wanted size: a whole number of pixels, or a printed width at a resolution. */
export type PngSize = { readonly width: number } | { readonly widthMm: number; readonly dpi: number };

/** Size in pixels, with the resolution where one was asked for. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
  readonly dpi?: number;
}

/** The memory of one drawing: 64 million pixels take 256 MB before they are written. */
const mostPixels = 64_000_000;

const wholeWidth = { ...measures.widthPx, whole: true };

function askedWidth(size: PngSize): Omit<PixelSize, 'height'> {
  if ('width' in size) {
    checkMeasure(size.width, wholeWidth);
    return { width: size.width };
  }
  checkMeasure(size.widthMm, measures.widthMm);
  checkMeasure(size.dpi, measures.dpi);
  return { width: Math.max(1, Math.round((size.widthMm * size.dpi) / 25.4)), dpi: size.dpi };
}

function refuseHuge(width: number, height: number): never {
  throw new IdentityError(
    'bad-size',
    {
      what: `L’image demandée est trop grande\u00a0: ${width}\u00a0×\u00a0${height} pixels.`,
      why: 'Au-delà de 64 millions de pixels, la mémoire d’un ordinateur ordinaire ne suffit pas.',
      fix: 'Demandez une largeur ou une résolution plus petite, ou prenez le fichier PDF ou SVG, net à toute taille.',
    },
    { reason: 'too-many-pixels', width, height, mostPixels },
  );
}

/**
 * The pixels of an image: the height follows the scene's box, to the nearest pixel and at least one.
 * @throws IdentityError `bad-size` for a width that is not a whole number of pixels, a measure out of bounds,
 * or more than 64 million pixels
 * @example pixelSize(scene, { widthMm: 35, dpi: 300 }) // { width: 413, height: …, dpi: 300 }
 */
export function pixelSize(scene: Pick<Artwork, 'width' | 'height'>, size: PngSize): PixelSize {
  checkBox(scene);
  const asked = askedWidth(size);
  const height = Math.max(1, Math.round((asked.width * scene.height) / scene.width));
  if (asked.width * height > mostPixels) refuseHuge(asked.width, height);
  return { ...asked, height };
}
