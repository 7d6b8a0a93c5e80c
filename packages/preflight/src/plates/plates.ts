import type { Inks } from '../colour/colour.ts';
import type { Box } from './box.ts';
import type { Area, InksAt, Laying, Mask } from './laying.ts';
import { placed } from './polygons.ts';
import { crossingsOf, eachSpan } from './spans.ts';

const maxPixels = 1e6;
/** What costs more than a pixel of a run: one that is looked at by itself, and a row that an outline crosses. */
const pixelWeight = 8;
const crossingWeight = 20;
/** Of one outline: more is no drawing that a person made, and would not fit in memory. */
const mostCrossings = 3e6;
/** Points: finer than what a blade can tell. */
const finest = (0.2 / 25.4) * 72;

/** One page as the press would lay it, coarsely: a plate for each of the four inks, and what is covered at all. */
export class Plates {
  readonly width: number;
  readonly height: number;
  /** Pixels in a point. */
  readonly scale: number;
  readonly origin: readonly [number, number];
  readonly inks: readonly Uint8Array[];
  readonly covered: Uint8Array;
  /** Work that was done, in plain pixels: it is bounded. */
  spent = 0;

  constructor(media: Box, unit = 1) {
    const [across, up] = [media[2] - media[0], media[3] - media[1]];
    const step = Math.max(finest / unit, Math.sqrt((across * up) / maxPixels));
    this.scale = 1 / step;
    this.origin = [media[0], media[1]];
    this.width = Math.max(1, Math.ceil(across / step));
    this.height = Math.max(1, Math.ceil(up / step));
    const size = this.width * this.height;
    this.inks = Array.from({ length: 4 }, () => new Uint8Array(size));
    this.covered = new Uint8Array(size);
  }

  private boundsOf([left, bottom, right, top]: Box): Box {
    const [x, y] = this.origin;
    const pixel = (value: number, most: number) =>
      Math.min(most, Math.max(0, Math.ceil(value * this.scale - 0.5)));
    const [width, height] = [this.width, this.height];
    return [
      pixel(left - x, width),
      pixel(bottom - y, height),
      pixel(right - x, width),
      pixel(top - y, height),
    ];
  }

  private each(
    { polygons, evenOdd = false, clip }: Area,
    weight: number,
    span: (from: number, to: number) => void,
  ): void {
    const bounds = this.boundsOf(clip.box);
    const outline = placed(polygons, this.scale, this.origin);
    const crossings = crossingsOf(outline, bounds);
    this.spent += crossings * crossingWeight;
    if (crossings > mostCrossings) {
      this.spent = Number.POSITIVE_INFINITY;
      return;
    }
    eachSpan(outline, {
      bounds,
      evenOdd,
      span: (row, from, to) => {
        this.spent += (to - from) * weight;
        span(row * this.width + from, row * this.width + to);
      },
    });
  }

  /** The part of an area that its clip lets through. */
  mask(area: Area): Mask {
    const bits = new Uint8Array(this.width * this.height);
    const within = area.clip.mask;
    this.spent += bits.length / 4;
    this.each(area, 1, (from, to) => {
      if (within) bits.set(within.bits.subarray(from, to), from);
      else bits.fill(1, from, to);
    });
    return { bits };
  }

  lay(area: Area, laying: Laying): void {
    const { mask } = area.clip;
    const isPlain = !mask && laying.alpha === 1 && !laying.multiplies;
    this.each(area, isPlain ? 1 : pixelWeight, (from, to) => {
      if (isPlain) this.fillRun(from, to, laying);
      else
        for (let at = from; at < to; at += 1)
          if (!mask || mask.bits[at] === 1) this.layPixel(at, laying, laying.inks);
    });
  }

  /** A picture: each pixel has inks of its own. */
  layPicture(area: Area, inksAt: InksAt, laying: Laying): void {
    const { mask } = area.clip;
    this.each(area, pixelWeight, (from, to) => {
      for (let at = from; at < to; at += 1) {
        if (mask && mask.bits[at] !== 1) continue;
        const [column, row] = [at % this.width, Math.floor(at / this.width)];
        const inks = inksAt(
          this.origin[0] + (column + 0.5) / this.scale,
          this.origin[1] + (row + 0.5) / this.scale,
        );
        if (inks) this.layPixel(at, laying, inks);
      }
    });
  }

  private fillRun(from: number, to: number, { inks, written, covers }: Laying): void {
    for (const [plate, pixels] of this.inks.entries())
      if (written & (1 << plate)) pixels.fill(Math.round((inks?.[plate] ?? 0) * 255), from, to);
    if (covers !== undefined) this.covered.fill(covers, from, to);
  }

  private layPixel(at: number, { written, alpha, multiplies, covers }: Laying, inks?: Inks): void {
    for (let plate = 0; plate < 4; plate += 1) {
      if (!(written & (1 << plate))) continue;
      const pixels = this.inks[plate] ?? this.covered;
      const [old, laid] = [(pixels[at] ?? 0) / 255, inks?.[plate] ?? 0];
      const mixed = multiplies ? 1 - (1 - old) * (1 - laid) : laid;
      pixels[at] = Math.round((old + (mixed - old) * alpha) * 255);
    }
    if (covers !== undefined) this.covered[at] = covers;
  }
}
