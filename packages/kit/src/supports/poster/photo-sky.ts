import { brand } from '@coodyssee/logo/brand';
import type { Piece } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { placeText } from '../../page/place-text.ts';
import { pt } from '../../page/point.ts';
import { setLine, type TextStyle } from '../../page/text.ts';
import { snow } from '../scenery.ts';
import { type Layout, measureOf, room } from './poster-format.ts';
import type { Land } from './poster-sheet.ts';

const { inks } = brand;

const credit: TextStyle = { weight: 500, size: 8, least: 6, ink: inks.inkText };

/** The photograph from edge to edge, down to the middle of the line of snow. */
export function photoSky({ order, format }: Layout, { ground, unit }: Land): readonly Piece[] {
  const { photo, settings } = order;
  if (!photo) return [];
  const { bleed } = settings.print;
  const size = { width: format.width + 2 * bleed, height: ground - (snow / 2) * unit + bleed };
  const picture = photo.cut(size);
  const path = rectanglePath(-bleed, -bleed, size.width, size.height);
  return [{ tag: 'artifact', text: '', marks: [{ path, rule: 'nonzero', ink: inks.primary, picture }] }];
}

/** Whose photograph it is: small, on the snow, where it can always be read. */
export function photoCredit(layout: Layout, { ground, unit }: Land): readonly Piece[] {
  const { photo } = layout.order;
  if (!photo) return [];
  const words = setLine(photo.credit, credit, measureOf(layout, room.column));
  const y = ground - (snow * unit) / 2 + (0.7 * pt(credit.size)) / 2;
  return [placeText(words, { x: layout.mm(room.margin), y }).piece];
}
