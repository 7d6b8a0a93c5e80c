import type { Grid } from '../raster/scan.ts';

/** Neighbours that differ by so many steps of a byte are grain: less is a gradient, more an edge. */
const grain = { least: 3, most: 56 } as const;
/** From this share of grainy neighbours on, a picture is a photograph. */
const photo = 0.22;

/** True for a photograph or a painted picture, which one ink cannot draw. */
export function isPhoto(pixels: Uint8ClampedArray, { width, height }: Grid): boolean {
  let [pairs, grainy] = [0, 0];
  for (let at = 1; at < width * height; at += 1) {
    if (at % width === 0 || pixels[at * 4 + 3] !== 255 || pixels[at * 4 - 1] !== 255) continue;
    pairs += 1;
    let step = 0;
    for (let part = at * 4; part < at * 4 + 3; part += 1)
      step = Math.max(step, Math.abs((pixels[part] ?? 0) - (pixels[part - 4] ?? 0)));
    if (step >= grain.least && step <= grain.most) grainy += 1;
  }
  return pairs > 0 && grainy / pairs > photo;
}
