import pixelmatch from 'pixelmatch';
import type { Picture } from './renderers.ts';

/** Pixels that a person would call different, smoothed edges apart. */
export function differingPixels(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return Number.POSITIVE_INFINITY;
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 });
}

/** Weight of one colour channel's darkness and the point where it balances: blind to how edges are smoothed. */
export interface Balance {
  readonly weight: number;
  readonly x: number;
  readonly y: number;
}

function balance({ width, height, data }: Picture, channel: number): Balance {
  let [weight, x, y] = [0, 0, 0];
  for (let at = 0; at < width * height; at += 1) {
    const dark = 255 - (data[at * 4 + channel] ?? 0);
    weight += dark;
    x += dark * (at % width);
    y += dark * Math.floor(at / width);
  }
  return { weight: weight / 255, x: x / weight, y: y / weight };
}

/** How far two pictures are apart as wholes: the worst channel's balance point in pixels, and weight as a part. */
export function imbalance(one: Picture, other: Picture): { shift: number; weight: number } {
  const channels = [0, 1, 2].map((channel) => {
    const [a, b] = [balance(one, channel), balance(other, channel)];
    return { shift: Math.hypot(a.x - b.x, a.y - b.y), weight: Math.abs(a.weight - b.weight) / a.weight };
  });
  return {
    shift: Math.max(...channels.map(({ shift }) => shift)),
    weight: Math.max(...channels.map(({ weight }) => weight)),
  };
}
