import type { Notice } from '../errors.ts';
import type { OwnLogo } from '../own-logo/own-logo.ts';
import type { Badge } from './badge.ts';
import { type BesideOptions, composeBesideBadge } from './beside.ts';
import type { InkSet } from './catalogue.ts';
import { inkSchemes } from './ink-schemes.ts';
import { type InkOptions, type InkResult, inkTable } from './inks.ts';
import { needsPlate } from './own-logo-inks.ts';
import type { Member } from './prepare.ts';

/** In which inks the badge is wanted, and how it is composed. */
export interface PaintBesideOptions
  extends Omit<BesideOptions, 'rendering' | 'plate'>,
    Omit<InkOptions, 'scene'> {
  readonly inks: InkSet;
}

/** A badge with a member's own logo, in its inks. */
export interface PaintedBeside extends Badge {
  readonly inked: InkResult;
  /** Of the words, the colour and the logo together. */
  readonly notices: readonly Notice[];
}

/**
 * A member's own logo beside the endorsement in a set of inks: on its white plate where it is seen in no other way, in
 * one ink where its colours would be lost.
 *
 * @throws IdentityError as {@link composeBesideBadge} and {@link inkTable} do
 * @example paintBesideBadge(logo, member, { inks: 'dark', typesetter }).inked.inks
 */
export function paintBesideBadge(logo: OwnLogo, member: Member, options: PaintBesideOptions): PaintedBeside {
  const { inks: set, colour, ground, ...rest } = options;
  const { rendering } = inkSchemes[set];
  const badge = composeBesideBadge(logo, member, { ...rest, rendering, plate: needsPlate(logo, set) });
  const { scene } = badge;
  const inked = inkTable(set, { scene, ...(colour && { colour }), ...(ground && { ground }) });
  return { ...badge, inked, notices: [...badge.notices, ...inked.notices] };
}
