import type { TextStyle } from '../../page/text.ts';
import type { KitOrder } from '../support.ts';

/** What a poster says; a part that is left out gets a frame to write in. */
export interface PosterText {
  readonly title?: string;
  /** Day and place: « samedi 12 juin, 14 h, salle des fêtes de Chorges ». */
  readonly when?: string;
  readonly body?: string;
  /** Small, at the foot: the legal line. */
  readonly legal?: string;
}

/** A format, and how large its words are against the poster's. */
export interface PosterFormat {
  readonly id: 'poster' | 'flyer';
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Of A3: 1, of A5: a half. */
  readonly scale: number;
}

export const posterFormats: readonly PosterFormat[] = [
  { id: 'poster', label: 'Affiche A3', width: 297, height: 420, scale: 1 },
  { id: 'flyer', label: 'Tract A5', width: 148, height: 210, scale: 0.5 },
];

/** Measures of the A3 poster, in mm; a smaller format takes its share of them. */
export const room = { margin: 20, ground: 236, line: 3.4, unit: 1.62, masthead: 384, legal: 12 } as const;

/** A poster in one format, for one member. */
export interface Layout {
  readonly order: KitOrder;
  readonly format: PosterFormat;
  /** A measure of A3 on this format. */
  readonly mm: (a3: number) => number;
}

/** A style of A3 on this format; words to read keep a size of their own on the small one. */
export const styled = (style: TextStyle, { format: { scale } }: Layout): TextStyle => ({
  ...style,
  size: Math.max(style.size * scale, 9),
  ...(style.least && { least: Math.max(style.least * scale, 8) }),
});

/** The width between the margins. */
export const measureOf = ({ order, format, mm }: Layout) => ({
  typesetter: order.typesetter,
  width: format.width - 2 * mm(room.margin),
});
