/** A person of the rope, as the logo draws them, in the units of its 96-unit box. */
const gap = 3;
const head = 7.5;
/** Down a slope of 4/3: how far across for one unit down, and how far down for one unit square to it. */
const across = 3 / 4;
const drop = 5 / 3;
const shoulders = 8 * drop;

export interface PersonShape {
  readonly head: { readonly cx: number; readonly cy: number; readonly r: number };
  /** Head, and mountain, one gap larger: what keeps those behind away. */
  readonly halo: number;
  readonly clear: string;
  readonly shoulders: string;
  /** The triangle under the shoulders, one gap from them. */
  readonly body: string;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const triangle = (x: number, y: number, base: number): string => {
  const half = (base - y) * across;
  return `M${round(x)} ${round(y)}L${round(x + half)} ${base}H${round(x - half)}Z`;
};

/** Between two lines of one slope: a chevron that stands on the base. */
const chevron = (x: number, y: number, base: number): string => {
  const [outer, inner] = [(base - y) * across, (base - y - shoulders) * across];
  const [right, innerRight, innerLeft, left] = [x + outer, x + inner, x - inner, x - outer].map(round);
  return `M${round(x)} ${round(y)}L${right} ${base}H${innerRight}L${round(x)} ${round(y + shoulders)}L${innerLeft} ${base}H${left}Z`;
};

/**
 * Someone whose apex is at `x`, `y`, standing on `base`; y goes down.
 *
 * @example person(48, 40, 96).shoulders
 */
export function person(x: number, y: number, base: number): PersonShape {
  return {
    head: { cx: round(x), cy: round(y - head - gap), r: head },
    halo: head + gap,
    clear: triangle(x, y - gap * drop, base),
    shoulders: chevron(x, y, base),
    body: triangle(x, y + shoulders + gap * drop, base),
  };
}
