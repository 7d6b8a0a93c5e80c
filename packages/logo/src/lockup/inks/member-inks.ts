import { meets } from '../../colour/contrast.ts';
import { memberInk } from '../../colour/member-ink.ts';
import { IdentityError, type Notice } from '../../errors.ts';
import type { Ink } from '../../scene/ink.ts';
import type { Role } from '../../scene/scene.ts';
import type { Brand } from '../brand.ts';
import type { InkSet } from '../ink-sets/ink-set.ts';
import { noMemberColour, tooPaleForWords } from './ink-refusals.ts';
import type { InkOptions } from './inks.ts';

/** Roles that are words to read. */
export const words = new Set<Role>(['descriptor', 'name', 'trade', 'endorsement']);

/** A member's colour where a scene has it, and what reads on it. */
interface MemberInks {
  readonly member: Ink | null;
  readonly notices: readonly Notice[];
}

export function memberOf(brand: Brand, set: InkSet, { colour, scene }: InkOptions): MemberInks {
  const { inks } = brand;
  const roles = scene.shapes.map(({ role }) => role).filter((role) => role !== 'ground');
  const carriers = roles.filter((role) => set.roles[role] === 'member');
  if (carriers.length === 0) return { member: null, notices: [] };
  if (!colour) {
    if (!set.withoutMember)
      throw new IdentityError('bad-option', noMemberColour, { reason: 'no-member-colour' });
    return { member: inks[set.withoutMember], notices: [] };
  }
  // one colour a member, on every ground: it is only ever held against paper
  const { ink, notices } = memberInk(colour, { ground: inks.paper, use: 'surface', house: inks });
  const carriesWords = carriers.some((role) => words.has(role));
  if (carriesWords && !meets(ink, inks.paper, 'text')) throw tooPaleForWords(ink);
  return { member: ink, notices };
}

/** White on a member's colour where it can be read, else the first dark ink that can. */
export function inkOnMember({ inks }: Pick<Brand, 'inks'>, member: Ink): Ink {
  const dark = [inks.inkText, inks.black];
  return [inks.paper, ...dark].find((ink) => meets(ink, member, 'text')) ?? inks.black;
}
