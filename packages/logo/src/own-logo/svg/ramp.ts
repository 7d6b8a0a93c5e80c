import type { Gradient, Stop } from './gradient.ts';
import type { Flat, Rgb } from './paint.ts';

/** One flat band of a gradient, from one place to another; 0 is its start and 1 its end. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly flat: Flat;
}

/** Neighbouring bands differ by no more than this, in any of their parts, where there are bands enough. */
const leastStep = 0.025;
/** A gradient that repeats more often is a texture. */
const mostRepeats = 24;

const difference = (one: Flat, other: Flat): number =>
  Math.max(
    ...one.colour.map((part, at) => Math.abs(part - (other.colour[at] ?? 0))),
    Math.abs(one.alpha - other.alpha),
  );

const between = (one: Flat, other: Flat, share: number): Flat => {
  const part = (at: 0 | 1 | 2) => one.colour[at] + (other.colour[at] - one.colour[at]) * share;
  const colour: Rgb = [part(0), part(1), part(2)];
  return { colour, alpha: one.alpha + (other.alpha - one.alpha) * share };
};

function bandsBetween(one: Stop, other: Stop, most: number): Band[] {
  const long = other.offset - one.offset;
  if (long <= 0) return [];
  const count = Math.max(1, Math.min(most, Math.ceil(difference(one, other) / leastStep)));
  return Array.from({ length: count }, (_, at) => ({
    from: one.offset + (long * at) / count,
    to: one.offset + (long * (at + 1)) / count,
    flat: between(one, other, (at + 0.5) / count),
  }));
}

/** One run of a gradient, from 0 to 1. */
function onceThrough({ stops }: Gradient, most: number): Band[] {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return [];
  const all = [{ ...first, offset: 0 }, ...stops, { ...last, offset: 1 }];
  const change = all.reduce((sum, stop, at) => sum + difference(stop, all[at + 1] ?? stop), 0) || 1;
  return all.flatMap((stop, at) => {
    const next = all[at + 1];
    return next
      ? bandsBetween(stop, next, Math.max(1, Math.round((most * difference(stop, next)) / change)))
      : [];
  });
}

const mirrored = (bands: readonly Band[]): Band[] =>
  bands.map(({ from, to, flat }) => ({ from: 1 - to, to: 1 - from, flat })).reverse();

/**
 * A gradient as flat bands that fill a range, in their order.
 * @param most how many there may be in one run
 */
export function bandsOf(gradient: Gradient, [least, end]: readonly [number, number], most: number): Band[] {
  const once = onceThrough(gradient, most);
  const [first, last] = [gradient.stops[0], gradient.stops.at(-1)];
  if (!first || !last) return [];
  const spread = gradient.attribute('spreadMethod');
  if (spread !== 'repeat' && spread !== 'reflect')
    return [
      ...(least < 0 ? [{ from: least, to: 0, flat: first }] : []),
      ...once,
      ...(end > 1 ? [{ from: 1, to: end, flat: last }] : []),
    ];
  const [start, stop] = [Math.floor(least), Math.ceil(end)];
  const runs = Math.min(mostRepeats, stop - start);
  return Array.from({ length: runs }, (_, at) => start + at).flatMap((run) =>
    (spread === 'reflect' && run % 2 !== 0 ? mirrored(once) : once).map(({ from, to, flat }) => ({
      from: from + run,
      to: to + run,
      flat,
    })),
  );
}

/** Bands of one colour side by side are one. */
export const joined = (bands: readonly Band[]): Band[] =>
  bands.reduce<Band[]>((done, band) => {
    const before = done.at(-1);
    if (before && difference(before.flat, band.flat) < 1 / 512)
      done[done.length - 1] = { ...before, to: band.to };
    else done.push(band);
    return done;
  }, []);
