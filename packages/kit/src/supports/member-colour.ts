import { brand } from '@coodyssee/logo/brand';
import { memberInk } from '@coodyssee/logo/colour';
import type { Ink } from '@coodyssee/logo/scene';
import type { MemberRecord } from '../record/member-record.ts';

/** The member's own ink on white, for shapes or for words; the brand's own where they have none. */
export function memberColour({ colour }: MemberRecord, use: 'graphic' | 'text' = 'graphic'): Ink {
  const { primary, primaryText, paper } = brand.inks;
  if (colour === undefined) return use === 'text' ? primaryText : primary;
  return memberInk(colour, { ground: paper, use, house: brand.inks }).ink;
}
