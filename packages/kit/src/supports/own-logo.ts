import { ownLogoScene } from '@coodyssee/logo';
import { type OwnLogo, type Piece, placeScene } from '@coodyssee/logo/scene';
import type { Box } from '@coodyssee/logo/vector';
import { paint } from './artwork.ts';
import type { KitOrder } from './support.ts';

/** The room of a member's own logo on a page, in mm. */
export interface LogoRoom extends Box {
  /** Most surface, in mm²: a square, a wide and a tall logo weigh about the same. */
  readonly area?: number;
  /** Where it stands in a room that it does not fill; 0 left or top, 1 right or foot. Default 0 and 0.5. */
  readonly across?: number;
  readonly down?: number;
}

/** How large a logo is in its room, and where. */
export function logoBox({ width, height }: Pick<OwnLogo, 'width' | 'height'>, room: LogoRoom): Box {
  const { area = Number.POSITIVE_INFINITY, across = 0, down = 0.5 } = room;
  const scale = Math.min(room.width / width, room.height / height, Math.sqrt(area / (width * height)));
  const [wide, high] = [width * scale, height * scale];
  return {
    x: room.x + (room.width - wide) * across,
    y: room.y + (room.height - high) * down,
    width: wide,
    height: high,
  };
}

/** What a person hears of it. */
export const ownLogoTitle = ({ member }: Pick<KitOrder, 'member'>): string => `Logo ${member.name}`;

/** A member's own logo on white paper: in its colours, or in the brand's dark ink where it would not be seen. */
export function placeOwnLogo(order: Pick<KitOrder, 'member'>, logo: OwnLogo, room: LogoRoom): Piece {
  const { scene, inks } = paint(ownLogoScene(logo, ownLogoTitle(order)), undefined);
  return placeScene(scene, inks, logoBox(logo, room));
}
