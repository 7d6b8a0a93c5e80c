import type { MemberRecord } from '@coodyssee/kit';
import {
  type BadgeLayout,
  badgeLayouts,
  badgeTexts,
  composeBadge,
  type Fit,
  inkTable,
  type Member,
  type Notice,
  type Refusal,
  type Typesetter,
} from '@coodyssee/logo';
import { type BadgeDrawing, badgeDrawing } from '@coodyssee/react';

/** What of a member shows on a badge. */
export type BadgeOf = Pick<MemberRecord, 'name' | 'trade' | 'status' | 'colour'>;

/** A badge as plain data, or why there is none. */
export interface Drawn {
  readonly drawing?: BadgeDrawing;
  /** The ground that its inks are made for. */
  readonly ground?: string;
  readonly layout?: BadgeLayout;
  readonly fit?: Fit;
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

/** @throws IdentityError for words that cannot be drawn */
export const textsOf = ({ name, trade, status }: BadgeOf): readonly string[] =>
  badgeTexts(memberOf({ name, trade, status }));

const memberOf = ({ name, trade, status }: Omit<BadgeOf, 'colour'>): Member => ({
  name,
  ...(trade && { trade }),
  ...(status && { status }),
});

type Refused = Error & { readonly code: string };
const doesNotFit = (error: unknown): error is Refused & Refusal =>
  error instanceof Error && (error as Partial<Refused>).code === 'does-not-fit';

/**
 * A member's badge in the first form that holds the name, in colour, as a kit has it.
 *
 * @throws IdentityError for words or a colour that cannot be drawn in any form
 */
export function drawMember(of: BadgeOf, typesetter: Typesetter): Drawn {
  const leftOut: Notice[] = [];
  let refused: unknown;
  for (const { id: layout } of badgeLayouts) {
    try {
      const { scene, fit, notices } = composeBadge(memberOf(of), { layout, typesetter });
      const inked = inkTable('colour', { scene, ...(of.colour && { colour: of.colour }) });
      return {
        drawing: badgeDrawing(scene, { inks: inked.inks }),
        ground: inked.ground.screen,
        layout,
        fit,
        notices: [...leftOut, ...notices, ...inked.notices],
      };
    } catch (error) {
      if (!doesNotFit(error)) throw error;
      refused ??= error;
      leftOut.push({ code: 'design-left-out', message: `${error.what} ${error.fix}` });
    }
  }
  throw refused;
}
