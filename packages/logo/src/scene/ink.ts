import type { Role, Shape } from './scene.ts';

/** Cyan, magenta, yellow and black in percent, 0 to 100. */
export type Cmyk = readonly [c: number, m: number, y: number, k: number];

/** One ink with its twins: the screen colour and the print values travel together. */
export interface Ink {
  /** The token's name, or « membre » for a member's own colour. */
  readonly name: string;
  /** `#rrggbb`, sRGB. */
  readonly screen: string;
  readonly cmyk: Cmyk;
  /** Name of the spot colour a printer may load instead of the four inks. */
  readonly spot?: string;
}

/** The ink of every role; `null` leaves the shape out (an open ground). */
export type InkTable = Readonly<Record<Role, Ink | null>>;

/** The ink of one shape: its own before the table's; null where the table leaves its role out. */
export function inkOf({ role, ink }: Shape, inks: InkTable): Ink | null {
  const painted = inks[role];
  return painted && (ink ?? painted);
}
