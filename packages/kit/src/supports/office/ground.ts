import type { Scene, Shape } from '@coodyssee/logo/scene';
import { renderSvgFile } from '@coodyssee/logo/svg';
import { rectanglePath } from '@coodyssee/logo/vector';
import { type At, placeText } from '../../page/place-text.ts';
import { setLine, type TextStyle } from '../../page/text.ts';
import { paint } from '../artwork.ts';
import { contactsOf } from '../contact-lines.ts';
import { tryToDraw } from '../fits.ts';
import { memberColours } from '../member-colour.ts';
import type { KitOrder } from '../support.ts';
import { type Ground, groundHeight, type Picture, sheet, textWidth } from './document.ts';

/** The page's foot in the member's colour, their name in it, and where to find them. */
export async function ground(order: KitOrder): Promise<Ground> {
  const { member } = order;
  const find = contactsOf(member).toReversed()[0]?.text;
  const shapes: readonly Shape[] = [
    { role: 'slab', path: rectanglePath(0, 0, sheet.width, groundHeight), rule: 'nonzero' },
    ...words(order, member.name, { weight: 700, x: sheet.left, align: 'left' }),
    ...(find ? words(order, find, { weight: 500, x: sheet.width - sheet.right, align: 'right' }) : []),
  ];
  const scene: Scene = { width: sheet.width, height: groundHeight, shapes, kind: 'badge', title: '' };
  const { inks } = paint(scene, member.colour);
  const size = { widthMm: sheet.width, heightMm: groundHeight };
  const picture: Picture = {
    kind: 'picture',
    svg: new TextEncoder().encode(renderSvgFile(scene, inks, { width: { value: size.widthMm, unit: 'mm' } })),
    png: await order.renderPng(scene, inks, { widthMm: size.widthMm, dpi: 200 }),
    ...size,
    alternative: '',
  };
  return { kind: 'ground', picture, top: sheet.height - groundHeight };
}

type Side = Pick<TextStyle, 'weight'> & Pick<At, 'x' | 'align'>;

/** A line in the middle of the ground; one that is too long for its half of the page is left out. */
function words({ member, typesetter }: KitOrder, text: string, { weight, ...at }: Side): readonly Shape[] {
  const style = { weight, size: 9, least: 7, ink: memberColours(member).words };
  const { drawn } = tryToDraw(() => setLine(text, style, { typesetter, width: textWidth / 2 - 4 }));
  if (!drawn) return [];
  const size = drawn.lines[0]?.size ?? 0;
  const { piece } = placeText(drawn, { ...at, y: (groundHeight - 0.7 * size) / 2, anchor: 'caps' });
  return piece.marks.map(({ path, rule }) => ({ role: 'on-slab', path, rule }));
}
