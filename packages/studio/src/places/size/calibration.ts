/**
 * How many px of this screen make a millimetre. What is kept is counted in the screen’s own dots, so that it
 * stays true when the page is zoomed.
 */

const millimetresInInch = 25.4;
/** What CSS takes every screen to be, until a person has measured theirs: 96 px to the inch. */
export const assumedScale = 96 / millimetresInInch;

/** Least and most px to a millimetre of any screen a person works on, in the page’s px. */
export const scaleRange = { least: 2, most: 9, step: 0.01 } as const;

/** Things everybody has whose size is settled, in mm: an ISO ID-1 card, and a one-euro coin where a card is too wide. */
export const gauges = {
  card: { width: 85.6, height: 53.98, radius: 3.18 },
  coin: { width: 23.25, height: 23.25, radius: 23.25 / 2 },
} as const;
export type Gauge = keyof typeof gauges;

/** px to the millimetre of a dense computer’s screen; a telephone’s is denser, and narrower than a card. */
const dense = 4.5;

/** The gauge that a room of so many px can show. */
export const gaugeFor = (room: number): Gauge => (room >= gauges.card.width * dense ? 'card' : 'coin');

const isScale = (scale: number): boolean => Number.isFinite(scale) && scale > 0;

/** What is kept of a measured scale: px to the millimetre, and how many dots one px is. */
export const writeScale = (scale: number, dots: number): string => (scale * dots).toFixed(4);

/**
 * The px to a millimetre that were measured, at the page’s zoom of today; nothing where none were, or where
 * what was kept is no scale.
 *
 * @example readScale('7.56', 2) // 3.78
 */
export function readScale(kept: string | null, dots: number): number | undefined {
  const scale = kept === null || kept.trim() === '' ? Number.NaN : Number(kept) / dots;
  const { least, most } = scaleRange;
  // a page zoomed in or out is still the same screen: four times either way
  return isScale(scale) && scale >= least / 4 && scale <= most * 4 ? scale : undefined;
}
