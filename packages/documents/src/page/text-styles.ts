/** How words look, in points; `leading` in parts of the size. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly leading: number;
  /** In em. */
  readonly tracking?: number;
  readonly ink: 'text' | 'muted' | 'accent' | 'display';
  /** Room over it in mm, where it is not the first of its area. */
  readonly above: number;
}

const table = <const T extends Readonly<Record<string, TextStyle>>>(styles: T): T => styles;

/** The scale of all documents: each size is about five quarters of the one under it. */
export const textStyles = table({
  cover: { size: 62, weight: 700, leading: 1.02, tracking: -0.025, ink: 'display', above: 0 },
  title: { size: 34, weight: 700, leading: 1.08, tracking: -0.018, ink: 'display', above: 0 },
  number: { size: 44, weight: 700, leading: 1, tracking: -0.02, ink: 'accent', above: 8 },
  figure: { size: 22, weight: 700, leading: 1, tracking: -0.01, ink: 'accent', above: 6 },
  statement: { size: 21, weight: 600, leading: 1.25, tracking: -0.01, ink: 'display', above: 0 },
  quote: { size: 15.5, weight: 600, leading: 1.25, tracking: -0.008, ink: 'display', above: 0 },
  lead: { size: 14, weight: 500, leading: 1.42, ink: 'text', above: 10 },
  head: { size: 11.5, weight: 700, leading: 1.25, ink: 'text', above: 8 },
  body: { size: 9.5, weight: 400, leading: 1.52, ink: 'text', above: 3.4 },
  strong: { size: 9.5, weight: 600, leading: 1.52, ink: 'text', above: 3.4 },
  cell: { size: 8.6, weight: 400, leading: 1.36, ink: 'text', above: 1.6 },
  cellHead: { size: 7.8, weight: 600, leading: 1.3, ink: 'muted', above: 0 },
  caption: { size: 7.8, weight: 400, leading: 1.4, ink: 'muted', above: 2.2 },
  label: { size: 7.8, weight: 600, leading: 1.3, ink: 'text', above: 2.2 },
  overline: { size: 8.6, weight: 600, leading: 1.3, ink: 'accent', above: 0 },
});
export type TextStyleName = keyof typeof textStyles;
