import { brand } from '@coodyssee/logo/brand';
import type { Piece } from '@coodyssee/logo/scene';
import { placeText } from '../../page/place-text.ts';
import { setBody, type TextStyle } from '../../page/text.ts';
import type { KitOrder } from '../support.ts';

const { inks } = brand;

/** A4 and the column its text stands in, in mm. */
export const page = { width: 210, height: 297, left: 20, right: 190, top: 20 } as const;
export const columnWidth = page.right - page.left;

/** Pieces of a page, and how far down they reach. */
export interface Placed {
  readonly pieces: readonly Piece[];
  readonly bottom: number;
}

/** One part of the notice, put down from a height of the page. */
export type Section = (order: KitOrder, top: number) => Placed;

export const textStyles = {
  title: { weight: 700, size: 26, ink: inks.ink, leading: 1.15, tag: 'heading-1' },
  heading: { weight: 700, size: 14, ink: inks.ink, tag: 'heading-2' },
  label: { weight: 700, size: 9.5, ink: inks.inkText, leading: 1.35 },
  body: { weight: 500, size: 9.5, ink: inks.inkText, leading: 1.42 },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** A text in a column, hung by its capitals. */
export interface TextSpot {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly style: TextStyle;
}

/** Room under a line of small text, mm. */
const under = 1.7;

export function textBlock(
  { typesetter }: KitOrder,
  text: string,
  { x, top, width, style }: TextSpot,
): Placed {
  const placed = placeText(setBody(text, style, { typesetter, width }), { x, y: top, anchor: 'caps' });
  return { pieces: [placed.piece], bottom: placed.last + under };
}

/** Texts one under the other, each on its own lines. */
export const stackTexts = (order: KitOrder, texts: readonly string[], spot: TextSpot): Placed =>
  texts.reduce<Placed>(
    ({ pieces, bottom }, text) => {
      const placed = textBlock(order, text, { ...spot, top: bottom });
      return { pieces: pieces.concat(placed.pieces), bottom: placed.bottom };
    },
    { pieces: [], bottom: spot.top },
  );

/** Sections one under the other, each with its air. */
export function stackSections(order: KitOrder, top: number, sections: readonly Section[]): Placed {
  const air = 13;
  return sections.reduce<Placed>(
    ({ pieces, bottom }, section) => {
      const placed = section(order, bottom);
      return { pieces: pieces.concat(placed.pieces), bottom: placed.bottom + air };
    },
    { pieces: [], bottom: top },
  );
}

/** A heading with what stands under it. */
export const headed =
  (title: string, content: Section): Section =>
  (order, top) => {
    const heading = textBlock(order, title, {
      x: page.left,
      top,
      width: columnWidth,
      style: textStyles.heading,
    });
    const placed = content(order, heading.bottom + 4);
    return { pieces: [...heading.pieces, ...placed.pieces], bottom: placed.bottom };
  };

/** Left side and width of one of several equal columns. */
export function cellOf(
  count: number,
  at: number,
  gutter = 7,
): { readonly x: number; readonly width: number } {
  const width = (columnWidth - gutter * (count - 1)) / count;
  return { x: page.left + at * (width + gutter), width };
}
