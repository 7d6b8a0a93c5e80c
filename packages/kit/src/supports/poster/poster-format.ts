import type { TextStyle } from '../../page/text.ts';
import type { PosterText } from '../../record/poster-text.ts';
import type { KitOrder } from '../support.ts';

export type { PosterText } from '../../record/poster-text.ts';

/** A format, and how large its words are against the poster's. */
export interface PosterFormat {
  readonly id: 'poster' | 'flyer';
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Of A3: 1, of A5: a half. */
  readonly scale: number;
}

export const posterFormats = [
  { id: 'poster', label: 'Affiche A3', width: 297, height: 420, scale: 1 },
  { id: 'flyer', label: 'Tract A5', width: 148, height: 210, scale: 0.5 },
] as const satisfies readonly PosterFormat[];

/** Measures of the A3 poster, in mm; a smaller format takes its share of them. */
export const room = {
  margin: 22,
  /** Top of the title's capitals. */
  title: 24,
  /** From the page's top to the top of the member's ground. */
  ground: 308,
  groundOverSnow: 262,
  /** Under the ground, the snow on which a member's own logo stands. */
  snow: 62,
  /** From the top of the ground to its first words. */
  under: 22,
  /** The wide column of the ground, and the gutter beside it. */
  column: 132,
  gutter: 14,
} as const;

/** What a poster is made of. */
export interface Layout {
  readonly order: KitOrder;
  readonly format: PosterFormat;
  readonly text: PosterText;
  /** A measure of A3 on this format. */
  readonly mm: (a3: number) => number;
}

/** Words to read keep a size of their own on the small format. */
const leastRead = 8;

/** A style of A3 on this format. */
export const styled = (
  style: TextStyle,
  { format: { scale } }: Pick<Layout, 'format'>,
): TextStyle & { readonly least: number } => ({
  ...style,
  size: Math.max(style.size * scale, leastRead),
  least: Math.max((style.least ?? style.size) * scale, leastRead),
});

/** The width between the margins, or part of it in mm of A3. */
export const measureOf = ({ order, format, mm }: Layout, width?: number) => ({
  typesetter: order.typesetter,
  width: width === undefined ? format.width - 2 * mm(room.margin) : mm(width),
});
