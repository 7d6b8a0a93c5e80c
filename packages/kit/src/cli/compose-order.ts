import {
  type BadgeLayout,
  badgeAtWidth,
  composeBadge,
  composeLogo,
  type Drawing,
  type LogoVariant,
  logoAtWidth,
  type Member,
  type Notice,
  type Rendering,
  type Width,
} from '@coodyssee/logo';
import { loadMemberTypesetter } from '@coodyssee/logo/node';
import type { Drawn, Order } from './artist.ts';

/** A drawing at its usual size, and how to get the one for a given width. */
export interface Composed {
  readonly scene: Drawing;
  readonly notices: readonly Notice[];
  readonly fit: Drawn['fit'];
  /**
   * The same, or a simpler one where this would be too small.
   *
   * @throws IdentityError `too-small`
   */
  atWidth(width: Width): { readonly scene: Drawing; readonly notices: readonly Notice[] };
}

/** Composes the order's logo or badge in solids or in lines. */
export function composeOrder(order: Order, rendering: Rendering): Promise<Composed> {
  return order.activity
    ? composeForMember(order, toMember(order.activity), rendering)
    : composeForAll(order, rendering);
}

const policyOf = ({ simplify }: Order) => (simplify ? 'simplify' : 'refuse');

const toMember = ({ status, ...words }: NonNullable<Order['activity']>): Member => ({
  ...words,
  ...(status !== undefined && { status: status as NonNullable<Member['status']> }),
});

async function composeForAll(order: Order, rendering: Rendering): Promise<Composed> {
  const options = { variant: order.design.id as LogoVariant, rendering };
  const atWidth = (width: Width) => logoAtWidth(options, width, policyOf(order));
  return { scene: composeLogo(options), notices: [], fit: {}, atWidth };
}

async function composeForMember(order: Order, member: Member, rendering: Rendering): Promise<Composed> {
  const typesetter = await loadMemberTypesetter(member);
  const options = { layout: order.design.id as BadgeLayout, rendering, typesetter };
  const { scene, fit, notices, suggestions } = composeBadge(member, options);
  return {
    scene,
    notices: [...notices, ...suggestions],
    fit: { ...(fit.name && { nom: fit.name.label }), ...(fit.trade && { métier: fit.trade.label }) },
    atWidth: (width) => badgeAtWidth(member, options, { width, policy: policyOf(order) }),
  };
}
