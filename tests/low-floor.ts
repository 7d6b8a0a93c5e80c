// The low floor for Coodyssée, for the tests of the engine: a brand is given once here, and a misfit is thrown.
import { coodyssee } from '../packages/logo/src/brand/index.ts';
import { figtree } from '../packages/logo/src/brand/typeface/figtree.generated.ts';
import {
  type MemberInkOptions as EngineMemberInkOptions,
  memberInk as engineMemberInk,
} from '../packages/logo/src/colour/member-ink.ts';
import * as badge from '../packages/logo/src/lockup/badge.ts';
import type { InkRole } from '../packages/logo/src/lockup/brand.ts';
import { createIdentity } from '../packages/logo/src/lockup/door/identity.ts';
import * as group from '../packages/logo/src/lockup/group/group.ts';
import * as icon from '../packages/logo/src/lockup/icon.ts';
import * as inksOf from '../packages/logo/src/lockup/inks/inks.ts';
import * as ownInks from '../packages/logo/src/lockup/inks/own-logo-inks.ts';
import type { PlacedLogo } from '../packages/logo/src/lockup/layouts/layout.ts';
import * as logo from '../packages/logo/src/lockup/logos/logo.ts';
import * as prepare from '../packages/logo/src/lockup/words/prepare.ts';
import type { OwnLogo } from '../packages/logo/src/own-logo/own-logo.ts';
import { platform, readFace } from '../packages/logo/src/platform/node.ts';
import type { Ink } from '../packages/logo/src/scene/ink.ts';
import { loadTypesetter as loadFonts } from '../packages/logo/src/type/fonts.ts';
import { createLatinTypesetter as latin } from '../packages/logo/src/type/latin/index.ts';
import { orRefuse } from '../packages/logo/src/type/misfit.ts';

export const badgeLayouts = coodyssee.layouts.filter(
  (layout): layout is Exclude<(typeof coodyssee.layouts)[number], { id: 'beside' }> => layout.id !== 'beside',
);
export type BadgeLayout = 'band' | 'seal' | 'compact';
export const inkSets = coodyssee.inkSets;
export type InkSet = (typeof inkSets)[number]['id'];
export const logoVariants = coodyssee.logos;
type LogoVariant = (typeof logoVariants)[number]['id'];
export const statuses = coodyssee.statuses;
type Wording = 'long' | 'short';
export type InkName = 'orange' | 'orange-texte' | 'ardoise' | 'ardoise-texte' | 'neige' | 'noir' | 'blanc';
export type Member = prepare.Member;
export const prepareText = (raw: string, field: Parameters<typeof prepare.prepareText>[2]) =>
  prepare.prepareText(coodyssee, raw, field);
export const badgeTexts = (member: Member) => prepare.badgeTexts(coodyssee, member);
type Badge = badge.Badge;
export type BadgeOptions = Omit<badge.BadgeOptions, 'layout' | 'ownLogo' | 'wording'> & {
  readonly layout: BadgeLayout;
  readonly wording?: Wording;
};
export const composeBadge = (member: Member, options: BadgeOptions) =>
  orRefuse(badge.composeBadge(coodyssee, member, options));
export type BesideOptions = Omit<BadgeOptions, 'layout'> & Partial<Omit<PlacedLogo, 'logo'>>;
export const composeBesideBadge = (
  own: OwnLogo,
  member: Member,
  { arrangement, plate = false, ...options }: BesideOptions,
) =>
  orRefuse(
    badge.composeBadge(coodyssee, member, {
      layout: 'beside',
      ...options,
      ownLogo: { logo: own, plate, ...(arrangement && { arrangement }) },
    }),
  );
export type LogoOptions = Omit<logo.LogoOptions, 'variant'> & { readonly variant: LogoVariant };
export const composeLogo = (options: LogoOptions) => logo.composeLogo(coodyssee, options);
const roles = Object.fromEntries(
  Object.entries(coodyssee.inks).map(([role, ink]) => [ink.name, role]),
) as Record<InkName, InkRole>;
export type InkOptions = Omit<inksOf.InkOptions, 'ground' | 'rendering'> & {
  readonly ground?: InkName | 'own';
};
type InkResult = inksOf.InkResult;
export const inkTable = (set: InkSet, { ground, ...options }: InkOptions) =>
  inksOf.inkTable(coodyssee, set, {
    ...options,
    ...(ground && { ground: ground === 'own' ? ground : roles[ground] }),
  });
export const inkSchemes = Object.fromEntries(
  inkSets.map((set) => [
    set.id,
    {
      ...set,
      ground: coodyssee.inks[set.ground].name,
      textGround: coodyssee.inks[set.textGround].name,
      roles: Object.fromEntries(
        Object.entries(set.roles).map(([role, ink]) => [
          role,
          ink === 'member' || ink === 'on-member' ? ink : coodyssee.inks[ink].name,
        ]),
      ),
    },
  ]),
) as unknown as Record<
  InkSet,
  {
    ground: InkName;
    textGround: InkName;
    rendering: 'solid' | 'line';
    roles: Record<string, InkName | 'member' | 'on-member'>;
    withoutMember?: InkName;
  }
>;
export const needsPlate = (own: Pick<OwnLogo, 'edges' | 'oneInk'>, set: InkSet) =>
  ownInks.needsPlate(coodyssee, own, inksOf.inkSetOf(coodyssee, set));
export type PaintBesideOptions = Omit<BesideOptions, 'rendering' | 'plate'> &
  Omit<InkOptions, 'scene'> & { readonly inks: InkSet };
export interface PaintedBeside extends Badge {
  readonly inked: InkResult;
}
export function paintBesideBadge(
  own: OwnLogo,
  member: Member,
  { inks: set, colour, ground, ...rest }: PaintBesideOptions,
): PaintedBeside {
  const { rendering } = inksOf.inkSetOf(coodyssee, set);
  const drawn = composeBesideBadge(own, member, { ...rest, rendering, plate: needsPlate(own, set) });
  const inked = inkTable(set, { scene: drawn.scene, ...(colour && { colour }), ...(ground && { ground }) });
  return { ...drawn, inked, notices: [...drawn.notices, ...inked.notices] };
}
export type GroupBadgeOptions = group.GroupBadgeOptions;
export const groupEndorsement = group.groupEndorsement(coodyssee);
export const composeGroupBadge = (names: readonly string[], options: GroupBadgeOptions) =>
  orRefuse(group.composeGroupBadge(coodyssee, names, options));
export const composeIcon = (pixels: number) => icon.composeIcon(coodyssee, pixels);
export const memberInk = (
  input: string,
  {
    brand: _,
    ...options
  }: Omit<EngineMemberInkOptions, 'house'> & {
    readonly brand: { readonly orange: Ink; readonly ardoise: Ink };
  },
) => engineMemberInk(input, { ...options, house: coodyssee.inks });
export const createLatinTypesetter = () => latin(figtree);

export const loadMemberTypesetter = (member: Member) => loadNodeTypesetter(badgeTexts(member));
export const loadNodeTypesetter = (texts: readonly string[]) =>
  loadFonts(texts, { readFace, face: coodyssee.typeface });
/** The door in Node. */
export const identity = createIdentity(coodyssee, platform);
