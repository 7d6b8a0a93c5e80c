import type { KitOrder } from '../support.ts';
import { bandSticker, roundSticker } from './badge-stickers.ts';
import { landscapeSticker } from './landscape-sticker.ts';
import type { Sticker } from './sticker.ts';

/** Three ways to stick a member's badge; each may be refused for itself. */
export const stickers = (order: KitOrder): readonly (() => Sticker)[] => [
  () => roundSticker(order),
  () => bandSticker(order),
  () => landscapeSticker(order),
];
