import { contrastLost } from '../notices.ts';
import type { OneInk, OwnMark, OwnOutline } from '../own-logo.ts';
import { paintMarks } from '../raster/paint-marks.ts';
import type { Grid } from '../raster/scan.ts';
import { traceMask } from '../trace/trace-mask.ts';
import { exactOutlines } from './exact.ts';
import { type InkMask, inkMask, losesContrast } from './ink-mask.ts';
import { isPhoto } from './photo.ts';

/** Pixels of the picture that a drawing is judged on, and of the one it is traced on. */
const judged = 500_000;
const finest = 2_000_000;

/** A tracing of more commands is of grain, not of a logo. */
const mostCommands = 12_000;

/** The long side of a box that holds so many pixels. */
const sideFor = ({ width, height }: Grid, pixels: number): number =>
  Math.max(width, height) * Math.min(Math.sqrt(pixels / (width * height)), 3600 / Math.max(width, height));

function traced(mask: InkMask, box: Grid): OwnOutline | undefined {
  const path = traceMask(mask.values, mask, box.width / mask.width);
  return path.length > 0 && path.length < mostCommands ? { path, rule: 'evenodd' } : undefined;
}

/** A drawing in one ink: dark parts inked, light parts on them left open; by its own outlines where that is exact. */
export function oneInkOfDrawing(marks: readonly OwnMark[], box: Grid): OneInk | undefined {
  const painted = paintMarks(marks, box, sideFor(box, judged));
  const mask = inkMask(painted.pixels, painted);
  const notices = losesContrast(painted.pixels, mask) ? [contrastLost] : [];
  const outlines = exactOutlines(marks, painted, mask, box);
  if (outlines && outlines.length > 0) return { outlines, by: 'exact', notices };
  const large = paintMarks(marks, box, sideFor(box, finest));
  const outline = traced(inkMask(large.pixels, large), box);
  return outline && { outlines: [outline], by: 'traced', notices };
}

/** A picture in one ink, its outlines found again; undefined for a photograph. */
export function oneInkOfPicture(pixels: Uint8ClampedArray, grid: Grid, box: Grid): OneInk | undefined {
  if (isPhoto(pixels, grid)) return undefined;
  const mask = inkMask(pixels, grid);
  const outline = traced(mask, box);
  const notices = losesContrast(pixels, mask) ? [contrastLost] : [];
  return outline && { outlines: [outline], by: 'traced', notices };
}
