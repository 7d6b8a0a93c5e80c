import { type Ink, memberInk } from '@coodyssee/logo';
import { inks } from '@coodyssee/tokens';
import type { MemberRecord } from '../record/member-record.ts';

/** The member's own ink on white, for shapes or for words; the cooperative's orange where they have none. */
export function memberColour({ colour }: MemberRecord, use: 'graphic' | 'text' = 'graphic'): Ink {
  if (colour === undefined) return use === 'text' ? inks['orange-texte'] : inks.orange;
  return memberInk(colour, { ground: inks.blanc, use, brand: inks }).ink;
}
