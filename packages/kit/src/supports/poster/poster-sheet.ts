import {
  composeLandscape,
  type Ink,
  landscapeReach,
  type Notice,
  type Piece,
  rectanglePath,
  type Sheet,
} from '@coodyssee/logo';
import { inks } from '@coodyssee/tokens';
import { decorate, fill } from '../../page/figure.ts';
import { type At, placeText } from '../../page/place-text.ts';
import { setBody, setTitle, type TextStyle, type Words } from '../../page/text.ts';
import { paint } from '../artwork.ts';
import { placeMasthead, widestBand, wordsFrom } from '../masthead.ts';
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
  readonly slug: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Of A3: 1, of A5: a half. */
  readonly scale: number;
}

export const posterFormats: readonly PosterFormat[] = [
  { id: 'poster', slug: 'affiche', label: 'Affiche A3', width: 297, height: 420, scale: 1 },
  { id: 'flyer', slug: 'tract', label: 'Tract A5', width: 148, height: 210, scale: 0.5 },
];

/** Measures of the A3 poster, in mm; a smaller format takes its share of them. */
const room = { margin: 20, ground: 236, line: 3.4, unit: 1.62, masthead: 384, legal: 12 } as const;

interface Layout {
  readonly order: KitOrder;
  readonly format: PosterFormat;
  /** A measure of A3 on this format. */
  readonly mm: (a3: number) => number;
}

/** A style of A3 on this format; words to read keep a size of their own on the small one. */
const styled = (style: TextStyle, { format: { scale } }: Layout): TextStyle => ({
  ...style,
  size: Math.max(style.size * scale, 9),
  ...(style.least && { least: Math.max(style.least * scale, 8) }),
});

const title: TextStyle = {
  weight: 700,
  size: 78,
  least: 34,
  tracking: -0.01,
  leading: 1.08,
  ink: inks.blanc,
  tag: 'heading-1',
};
const when: TextStyle = { weight: 700, size: 30, least: 18, ink: inks['orange-texte'], tag: 'heading-2' };
const body: TextStyle = { weight: 500, size: 18, leading: 1.4, ink: inks['ardoise-texte'] };

/** A poster or a flyer: the title in the sky, the people on the ground line, the facts under it. */
export function posterSheet(
  order: KitOrder,
  format: PosterFormat,
  text: PosterText = {},
): { sheet: Sheet; notices: readonly Notice[] } {
  const layout: Layout = { order, format, mm: (a3) => a3 * format.scale };
  const masthead = mastheadOf(layout);
  const scenery = sceneryOf(layout);
  return {
    notices: [...masthead.notices, ...scenery.notices],
    sheet: {
      width: format.width,
      height: format.height,
      bleed: order.settings.print.bleed,
      title: [format.label, text.title, order.member.name].filter(Boolean).join(', '),
      pieces: [
        scenery.piece,
        ...titlePieces(layout, text),
        ...factPieces(layout, text),
        ...masthead.pieces,
        ...(text.legal ? [legalPiece(layout, text.legal)] : []),
      ],
    },
  };
}

function sceneryOf({ order, format, mm }: Layout): { piece: Piece; notices: readonly Notice[] } {
  const { bleed } = order.settings.print;
  const unit = mm(room.unit);
  const axis = format.width - mm(room.margin) - landscapeReach.right * unit;
  const scene = composeLandscape({
    left: (axis + bleed) / unit,
    right: (format.width - axis + bleed) / unit,
    sky: (mm(room.ground) + bleed) / unit,
    line: mm(room.line) / unit,
  });
  const art = paint(scene, order.member.colour);
  const at = { x: -bleed, y: -bleed, width: format.width + 2 * bleed };
  return { piece: decorate(scene, art.inks, at), notices: art.notices };
}

/** The badge at the foot, without a second ground line across the page. */
function mastheadOf({ order, format, mm }: Layout) {
  const unit = (format.width - 2 * mm(room.margin)) / widestBand / 1.3;
  const x = mm(room.margin);
  const words = 300 * unit;
  return placeMasthead(order, {
    x,
    ground: mm(room.masthead),
    unit,
    words,
    right: x + (wordsFrom + 300) * unit,
  });
}

const measureOf = ({ order, format, mm }: Layout) => ({
  typesetter: order.typesetter,
  width: format.width - 2 * mm(room.margin),
});

function titlePieces(layout: Layout, text: PosterText): readonly Piece[] {
  const at: At = { x: layout.mm(room.margin), y: layout.mm(34), anchor: 'caps' };
  const style = styled(title, layout);
  if (text.title)
    return [
      placeText(setTitle(text.title, style, { ...measureOf(layout), lines: 3, oneLine: 0.9 }), at).piece,
    ];
  return framed(layout, {
    words: setTitle('Votre titre ici', style, measureOf(layout)),
    at,
    height: 84,
    ink: inks.blanc,
  });
}

function factPieces(layout: Layout, text: PosterText): readonly Piece[] {
  const measure = measureOf(layout);
  const { mm } = layout;
  const x = mm(room.margin);
  const day = setTitle(text.when ?? 'Date et lieu ici', styled(when, layout), measure);
  const dayAt: At = { x, y: mm(room.ground + 20), anchor: 'caps' };
  const last = placeText(day, dayAt).last;
  const words = setBody(text.body ?? 'Votre texte ici', styled(body, layout), measure);
  const bodyAt: At = { x, y: last + mm(17), anchor: 'caps' };
  return [
    ...(text.when
      ? [placeText(day, dayAt).piece]
      : framed(layout, { words: day, at: dayAt, height: 12, ink: inks.ardoise })),
    ...(text.body
      ? [placeText(words, bodyAt).piece]
      : framed(layout, { words, at: bodyAt, height: 46, ink: inks.ardoise })),
  ];
}

function legalPiece(layout: Layout, text: string): Piece {
  const style: TextStyle = {
    weight: 500,
    size: 7 + layout.format.scale,
    direction: 'ltr',
    ink: inks['ardoise-texte'],
  };
  const y = layout.format.height - Math.max(layout.mm(room.legal), layout.order.settings.print.safe);
  return placeText(setBody(text, style, measureOf(layout)), { x: layout.mm(room.margin), y, anchor: 'foot' })
    .piece;
}

interface Frame {
  readonly words: Words;
  readonly at: At;
  /** In mm of A3. */
  readonly height: number;
  readonly ink: Ink;
}

/** Four corners round the room a text may take: seen while it is empty, and nothing to take away from a design. */
function framed({ format, mm }: Layout, { words, at, height, ink }: Frame): readonly Piece[] {
  const [air, line, arm] = [mm(4.5), mm(0.5), mm(6)];
  const [left, top] = [at.x - air, at.y - air];
  const [right, floor] = [format.width - mm(room.margin) + air, at.y + mm(height) + air];
  const corners = [left, right - arm].flatMap((x) =>
    [top, floor - line].map((y) => rectanglePath(x, y, arm, line)),
  );
  const sides = [left, right - line].flatMap((x) =>
    [top, floor - arm].map((y) => rectanglePath(x, y, line, arm)),
  );
  return [placeText(words, at).piece, ...[...corners, ...sides].map((path) => fill(ink, path))];
}
