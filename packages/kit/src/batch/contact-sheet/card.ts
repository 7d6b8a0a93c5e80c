import { type MemberColours, memberColours } from '../../supports/member-colour.ts';
import type { DoneKit } from '../run-batch.ts';

/** One member on the wall: their kit, the colour of their ground, and what reads on it. */
export interface Card extends MemberColours {
  readonly kit: DoneKit;
}

export const cardOf = (kit: DoneKit): Card => ({ kit, ...memberColours(kit.record) });
