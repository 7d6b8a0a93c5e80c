import { bounds } from '../../geometry/bounds.ts';
import type { Path } from '../../geometry/path.ts';
import type { Picture } from '../../scene/scene.ts';
import type { Artwork } from '../artwork.ts';
import type { Rasterise } from './rasteriser.ts';
import { createPngRenderer, type RenderPng } from './render.ts';

export type { PngOptions, RenderPng } from './render.ts';
export type { PngSize } from './size.ts';

/** Lets the processor draw, which gives the same pixels whatever the graphics card. */
const settings = { willReadFrequently: true } as const;

function trace(pen: Path2D, path: Path): Path2D {
  for (const command of path) {
    if (command[0] === 'M') pen.moveTo(command[1], command[2]);
    else if (command[0] === 'L') pen.lineTo(command[1], command[2]);
    else if (command[0] === 'C')
      pen.bezierCurveTo(command[1], command[2], command[3], command[4], command[5], command[6]);
    else pen.closePath();
  }
  return pen;
}

/** Pixels of ours, stretched over the box of their path. */
async function paintPicture(context: OffscreenCanvasRenderingContext2D, path: Path, { png }: Picture) {
  const box = bounds(path);
  if (!box) return;
  const image = await createImageBitmap(new Blob([png as BlobPart], { type: 'image/png' }));
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, box.x, box.y, box.width, box.height);
  image.close();
}

async function paint(
  canvas: OffscreenCanvas,
  { width, height, marks }: Artwork,
): Promise<OffscreenCanvasRenderingContext2D> {
  const context = canvas.getContext('2d', settings);
  if (!context) throw new Error('This browser draws no pictures outside of a page.');
  context.scale(canvas.width / width, canvas.height / height);
  for (const { path, rule, ink, picture } of marks) {
    if (picture) {
      await paintPicture(context, path, picture);
      continue;
    }
    context.fillStyle = ink.screen;
    context.fill(trace(new Path2D(), path), rule);
  }
  return context;
}

/** A browser's rasteriser, in a page or in a worker: it needs no document. */
const rasteriseWithCanvas: Rasterise = async (artwork, { width, height }) => {
  const context = await paint(new OffscreenCanvas(width, height), artwork);
  const { data } = context.getImageData(0, 0, width, height, { colorSpace: 'srgb' });
  return { width, height, pixels: new Uint8Array(data.buffer), alpha: 'divided' };
};

/**
 * The same as `@coodyssee/logo/png`’s, over a browser's canvas: the same file but for a faint difference at smoothed
 * edges. Draws where it is called, so that a page calls it in a worker.
 * @throws IdentityError `bad-size` (at most 64 million pixels), `bad-colour`
 * @throws Error where the browser has no `OffscreenCanvas` (before 2023), or no memory for so many pixels
 * @example await renderPng(scene, inks, { widthMm: 35, dpi: 300 })
 */
export const renderPng: RenderPng = /* @__PURE__ */ createPngRenderer(rasteriseWithCanvas);
