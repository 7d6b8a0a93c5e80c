import { endorsementText, type Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Sheet } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { decorate, fill } from '../../page/figure.ts';
import { paint } from '../artwork.ts';
import { discHeight, placeMasthead, widestBand, wordsFrom } from '../masthead.ts';
import type { KitOrder } from '../support.ts';
import type { NetworkSize } from './sizes.ts';
import { memberSymbol, symbolRise } from './symbol-figure.ts';

const { inks } = brand;

/** The pale symbol behind, in parts of the cover's height: so large that the edge cuts it. */
const behind = { width: 1.3, right: 0.62 } as const;

/** The tallest disc, in parts of the safe height. */
const tallest = 0.56;

/**
 * The member's band on a ground line that runs off the right edge, before the same symbol, huge and pale.
 * One unit of the page is one pixel.
 */
export function cover(
  order: KitOrder,
  { width, height, safe }: NetworkSize,
): { sheet: Sheet; notices: readonly Notice[] } {
  const unit = Math.min(
    (safe.right - safe.left) / widestBand,
    (tallest * (safe.bottom - safe.top)) / discHeight,
  );
  const ground = (safe.top + safe.bottom + discHeight * unit) / 2;
  const x = safe.left;
  const masthead = placeMasthead(order, {
    x,
    ground,
    unit,
    right: width,
    words: safe.right - x - wordsFrom * unit,
  });
  const { scene, inks: table } = paint(memberSymbol, undefined);
  const pale = { ...table, disc: inks.paper, 'front-body': inks.paper };
  const size = behind.width * height;
  const spot = { x: width + behind.right * height - size, y: ground - symbolRise * size, width: size };
  return {
    notices: masthead.notices,
    sheet: {
      width,
      height,
      bleed: 0,
      title: `${order.member.name}, ${endorsementText(brand, order.member.status ?? brand.statuses[0].id, 'long')}`,
      pieces: [
        fill(inks.tint, rectanglePath(0, 0, width, height)),
        decorate(scene, pale, spot),
        fill(inks.paper, rectanglePath(0, ground, width, height - ground)),
        ...masthead.pieces,
      ],
    },
  };
}
