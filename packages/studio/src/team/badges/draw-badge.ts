import type { MemberRecord } from '@coodyssee/kit';
import {
  type DrawingData,
  type Fit,
  isMisfit,
  type Member,
  type Misfit,
  type Notice,
  type Refusal,
} from '@coodyssee/logo';
import { identity } from '../../engine/identity.ts';
import { layouts } from '../../state/studio-order.ts';

/** What of a member shows on a badge. */
export type BadgeOf = Pick<MemberRecord, 'name' | 'trade' | 'status' | 'colour'>;

/** A badge as plain data, or why there is none. */
export interface Drawn {
  readonly drawing?: DrawingData;
  /** The ground that its inks are made for. */
  readonly ground?: string;
  /** Id of the form. */
  readonly layout?: string;
  readonly fit?: Partial<Fit>;
  readonly notices: readonly Notice[];
  readonly refusal?: Refusal & {
    readonly code: string;
    readonly details?: Readonly<Record<string, unknown>>;
  };
}

const keys = new WeakMap<BadgeOf, string>();

/** Members who show alike have the same key; asked of a thousand rows at a time, so that each remembers its own. */
export function keyOf(of: BadgeOf): string {
  const known = keys.get(of);
  if (known !== undefined) return known;
  const { name, trade, status, colour } = of;
  const key = JSON.stringify([name, trade, status, colour]);
  keys.set(of, key);
  return key;
}

export const memberOf = ({ name, trade, status }: Omit<BadgeOf, 'colour'>): Member => ({
  name,
  ...(trade && { trade }),
  ...(status && { status }),
});

const withoutNeeds = layouts.filter(({ needs }) => !needs);

/**
 * A member's badge in the first form that holds the name, in colour, as a kit has it.
 *
 * @throws IdentityError for words or a colour that cannot be drawn in any form; `faces-not-loaded`
 */
export function drawMember(of: BadgeOf): Drawn {
  const leftOut: Notice[] = [];
  let first: Misfit | undefined;
  for (const { id } of withoutNeeds) {
    const artwork = identity.tryBadge(memberOf(of), { layout: id, colour: of.colour });
    if (!isMisfit(artwork)) {
      const { ground, fit, notices } = artwork;
      const drawing = artwork.toJSON();
      return { drawing, ground: ground.screen, layout: id, fit, notices: [...leftOut, ...notices] };
    }
    first ??= artwork;
    const { what, fix } = artwork.refusal();
    leftOut.push({ code: 'design-left-out', message: `${what} ${fix}` });
  }
  throw first?.refusal() ?? new RangeError('The brand has no layout.');
}
