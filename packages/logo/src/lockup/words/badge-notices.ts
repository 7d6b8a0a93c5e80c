import type { Notice } from '../../errors.ts';
import type { Brand } from '../brand.ts';
import type { LaidOut, Layout } from '../layouts/layout.ts';
import type { Wording } from './badge-text.ts';
import { endorsementText } from './endorsement.ts';
import type { PreparedMember } from './prepare.ts';

/** A layout that was drawn, and what was asked of it. */
interface Drawn {
  readonly layout: Layout;
  readonly laidOut: LaidOut;
  readonly words: PreparedMember;
  readonly asked: Wording | undefined;
}

/** What a layout could not carry, in French. */
export function badgeNotices(brand: Brand, { layout, laidOut, words, asked }: Drawn): readonly Notice[] {
  const { leftOut, fit } = laidOut;
  // a status that was given, or a wording that was asked for, is expected on the badge
  const wanted = asked === 'long' || asked === 'full' || (!asked && words.status !== brand.statuses[0].id);
  return [
    ...(leftOut ? [tradeLeftOut(leftOut, layout)] : []),
    ...(wanted && fit.wording === 'short' ? [wordingShortened(brand, words.status, layout)] : []),
  ];
}

function wordingShortened(brand: Brand, status: string, { id, slug }: Layout): Notice {
  const [long, short] = [endorsementText(brand, status, 'long'), endorsementText(brand, status, 'short')];
  return {
    code: 'wording-shortened',
    message: `«\u00A0${long}\u00A0» ne tient pas sur le badge ${slug}\u00A0: il porte «\u00A0${short}\u00A0».`,
    details: { layout: id, long, short },
  };
}

const tradeLeftOut = (trade: string, { id, slug }: Layout): Notice => ({
  code: 'trade-left-out',
  message: `Le métier («\u00A0${trade}\u00A0») ne tient pas sur le badge ${slug}\u00A0: il a été laissé de côté. Essayez de le dire plus court.`,
  details: { layout: id, trade },
});
