/** Across for one down: the slope of every shoulder of the logo, and of every mountain of the scenes. */
export const run = 3 / 4;

const round = (value: number) => Math.round(value * 10) / 10;

/** A mountain from its summit down to a ground. @example peak(40, 10, 50) // 'M40 10L70 50H10Z' */
export const peak = (x: number, y: number, base: number): string =>
  `M${round(x)} ${round(y)}L${round(x + (base - y) * run)} ${base}H${round(x - (base - y) * run)}Z`;

/** The snow of the same mountain: down to a jagged edge, `depth` under the summit. */
export function snowcap(x: number, y: number, depth: number): string {
  const [half, low] = [depth * run, y + depth];
  const tooth = depth * 0.34;
  const at = (across: number, down: number) => `${round(x + across * half)} ${round(down)}`;
  return `M${at(0, y)}L${at(1, low)}L${at(0.45, low - tooth)}L${at(0.1, low + tooth * 0.5)}L${at(-0.35, low - tooth)}L${at(-1, low)}Z`;
}

/** A fir: three storeys of branches on one slope. */
export const fir = (x: number, base: number, height: number): string =>
  [0, 0.26, 0.52]
    .map((from, storey) => {
      const [top, foot] = [
        base - height + from * height,
        base - height + (from + 0.42 + storey * 0.03) * height,
      ];
      const half = (foot - top) * 0.55;
      return `M${round(x)} ${round(top)}L${round(x + half)} ${round(foot)}H${round(x - half)}Z`;
    })
    .join('');
