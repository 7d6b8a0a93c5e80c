import { brand } from '@coodyssee/logo/brand';
import type { Piece } from '@coodyssee/logo/scene';
import { type At, placeText } from '../../page/place-text.ts';
import { setBody, setTitle, type TextStyle } from '../../page/text.ts';
import { framed } from './empty-frame.ts';
import { type Layout, measureOf, type PosterText, room, styled } from './poster-format.ts';

const { inks } = brand;

const title: TextStyle = {
  weight: 700,
  size: 78,
  least: 34,
  tracking: -0.01,
  leading: 1.08,
  ink: inks.paper,
  tag: 'heading-1',
};
const when: TextStyle = { weight: 700, size: 30, least: 18, ink: inks.primaryText, tag: 'heading-2' };
const body: TextStyle = { weight: 500, size: 18, leading: 1.4, ink: inks.inkText };

/** The title in the sky, or the room for one. */
export function titlePieces(layout: Layout, text: PosterText): readonly Piece[] {
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
    ink: inks.paper,
  });
}

/** Day, place and text under the ground line, or the room for them. */
export function factPieces(layout: Layout, text: PosterText): readonly Piece[] {
  const measure = measureOf(layout);
  const { mm } = layout;
  const x = mm(room.margin);
  const day = setTitle(text.when ?? 'Date et lieu ici', styled(when, layout), measure);
  const dayAt: At = { x, y: mm(room.ground + 20), anchor: 'caps' };
  const last = placeText(day, dayAt).last;
  const words = setBody(text.body ?? 'Votre texte ici', styled(body, layout), measure);
  const bodyAt: At = { x, y: last + mm(text.when ? 15 : 22), anchor: 'caps' };
  return [
    ...(text.when
      ? [placeText(day, dayAt).piece]
      : framed(layout, { words: day, at: dayAt, height: 12, ink: inks.ink })),
    ...(text.body
      ? [placeText(words, bodyAt).piece]
      : framed(layout, { words, at: bodyAt, height: 42, ink: inks.ink })),
  ];
}

/** The legal line, at the foot. */
export function legalPiece(layout: Layout, text: string): Piece {
  const style: TextStyle = {
    weight: 500,
    size: 7 + 2 * layout.format.scale,
    direction: 'ltr',
    ink: inks.inkText,
  };
  const y = layout.format.height - Math.max(layout.mm(room.legal), layout.order.settings.print.safe);
  return placeText(setBody(text, style, measureOf(layout)), { x: layout.mm(room.margin), y, anchor: 'foot' })
    .piece;
}
