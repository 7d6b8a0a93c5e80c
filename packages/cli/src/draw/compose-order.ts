import type { OwnLogo } from '@coodyssee/logo';
import { type BadgeLayout, badgeLayouts, type LogoVariant, logoVariants } from '@coodyssee/logo/catalogue';
import {
  type At,
  type Badge,
  badgeAtWidth,
  badgeTexts,
  besideAtWidth,
  composeBadge,
  composeLogo,
  type Drawing,
  type Fit,
  logoAtWidth,
  type Member,
  type Rendering,
} from '@coodyssee/logo/compose';
import type { Notice } from '@coodyssee/logo/errors';
import { typesetterFor } from '../typesetter.ts';
import { type Design, type Drawn, type Order, ownLogoDesign } from './artist.ts';

/** A drawing, what it is, and what a person must know about it. */
export interface Composed extends Pick<Drawn, 'notices' | 'fit'>, Design {
  readonly scene: Drawing;
}

/** How a drawing is to be: in solids or in lines, on a ground with its clear space or without, a logo on a plate. */
export interface Composition {
  readonly rendering: Rendering;
  readonly padded: boolean;
  readonly plate: boolean;
}

/** Composes the order's logo or badge for its width: a simpler one where the order allows it. */
export function composeOrder(order: Order, composition: Composition): Promise<Composed> {
  return order.activity
    ? composeForActivity(order, toMember(order.activity), composition)
    : composeForAll(order, composition);
}

const composeForActivity = (order: Order, member: Member, composition: Composition): Promise<Composed> =>
  order.ownLogo && order.design.id === ownLogoDesign.id
    ? composeForLogo(order.ownLogo, { order, member, composition })
    : composeForMember(order, member, composition);

const toMember = ({ status, logo: _, ...words }: NonNullable<Order['activity']>): Member => ({
  ...words,
  ...(status !== undefined && { status: status as NonNullable<Member['status']> }),
});

function atWidth({ width, simplify }: Order, { padded }: Composition): At | undefined {
  return width && { width, policy: simplify ? 'simplify' : 'refuse', padded };
}

async function composeForAll(order: Order, composition: Composition): Promise<Composed> {
  const options = { variant: order.design.id as LogoVariant, rendering: composition.rendering };
  const at = atWidth(order, composition);
  if (!at) return { ...designOf(options.variant), scene: composeLogo(options), notices: [], fit: {} };
  const { scene, drawn, notices } = logoAtWidth(options, at);
  return { ...designOf(drawn), scene, notices, fit: {} };
}

async function composeForMember(order: Order, member: Member, composition: Composition): Promise<Composed> {
  const typesetter = await typesetterFor(badgeTexts(member));
  const layout = order.design.id as BadgeLayout;
  const options = { layout, rendering: composition.rendering, typesetter };
  const at = atWidth(order, composition);
  if (!at) {
    const badge = composeBadge(member, options);
    return {
      ...designOf(layout),
      scene: badge.scene,
      notices: wordsNotices(badge),
      fit: inFrench(badge.fit),
    };
  }
  const { scene, drawn, badge, notices } = badgeAtWidth(member, options, at);
  // what was done to words that are not drawn is not worth a word
  const words = badge ? wordsNotices(badge) : [];
  return { ...designOf(drawn), scene, notices: [...words, ...notices], fit: inFrench(badge?.fit) };
}

/** The member's own logo beside the endorsement, on its plate where the inks need one. */
async function composeForLogo(
  ownLogo: OwnLogo,
  { order, member, composition }: { order: Order; member: Member; composition: Composition },
): Promise<Composed> {
  const typesetter = await typesetterFor(badgeTexts(member));
  const { rendering, plate } = composition;
  const options = { rendering, typesetter, plate };
  const { scene, drawn, notices } = besideAtWidth(ownLogo, member, options, atWidth(order, composition));
  const design =
    drawn === 'beside' ? ({ subject: 'badge', design: ownLogoDesign } as const) : designOf(drawn);
  return { ...design, scene, notices, fit: {} };
}

const isBadge = (id: string): id is BadgeLayout => badgeLayouts.some((entry) => entry.id === id);

function designOf(id: LogoVariant | BadgeLayout): Design {
  const [subject, entries] = isBadge(id)
    ? (['badge', badgeLayouts] as const)
    : (['logo', logoVariants] as const);
  return { subject, design: entries.find((entry) => entry.id === id) ?? entries[0] };
}

const wordsNotices = ({ notices, suggestions }: Badge): readonly Notice[] => [...notices, ...suggestions];

const inFrench = ({ name, trade }: Partial<Fit> = {}): Drawn['fit'] => ({
  ...(name && { nom: name.label }),
  ...(trade && { métier: trade.label }),
});
