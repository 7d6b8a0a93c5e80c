import pixelmatch from 'pixelmatch';
import type { Picture } from './picture.ts';

/** Pixels that a person would call different, smoothed edges apart. */
export function differingPixels(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return Number.POSITIVE_INFINITY;
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 });
}

/** All differences added up, smoothed edges too, counted in pixels gone from black to white. */
export function totalDifference(one: Picture, other: Picture): number {
  const sum = one.data.reduce((all, byte, at) => all + Math.abs(byte - (other.data[at] ?? 0)), 0);
  return sum / 255 / 3;
}
