import type { Role } from '../../scene/scene.ts';
import type { InkRole } from '../brand.ts';
import type { Rendering } from '../drawing.ts';
import type { Entry } from '../entry.ts';

type Painted = Exclude<Role, 'ground'>;
type OwnRole = Extract<Role, 'own' | 'own-ink' | 'own-plate'>;
/** What is left open where a set does not name it. */
type OpenRole = Extract<Role, 'people' | 'slab' | 'slab-open' | 'on-slab'>;

/** The ink of a role: one of the brand's, the member's own colour, or what reads on that colour. */
export type RoleInk = InkRole | 'member' | 'on-member';

interface InkWords {
  /** For a person who chooses: « Fond sombre ». */
  readonly short: string;
  /** How a drawing is inked, within a sentence: « en couleurs ». */
  readonly how: string;
}

/** One way to ink any scene, and all that is known of it: which ink each role takes, and the ground it is made for. */
export interface InkSet<Id extends string = string> extends Entry<Id>, InkWords {
  readonly english: InkWords & { readonly label: string };
  readonly ground: InkRole;
  /** The ground where the scene has small text, which needs 4.5:1 and not 3:1. */
  readonly textGround: InkRole;
  /** How a drawing is made for these inks: in solids, or in lines. */
  readonly rendering: Rendering;
  /** True where the drawing is nothing without its ground, which is then painted. */
  readonly bringsGround: boolean;
  /** A role that may be left out is left out where it is not named. */
  readonly roles: Readonly<
    Record<Exclude<Painted, OwnRole | OpenRole>, RoleInk> & Partial<Record<OwnRole | OpenRole, RoleInk>>
  >;
  /** What `member` falls back to; none where the set makes no sense without a colour. */
  readonly withoutMember?: InkRole;
  /** True where it is offered instead of one that is not seen on a ground. */
  readonly isOffered: boolean;
  /** What a printer calls its inks. */
  readonly press: 'cmyk' | 'grey' | 'none';
}

/** Every part in one ink. */
const ours = (ink: RoleInk) => ({
  mark: ink,
  member: ink,
  wordmark: ink,
  descriptor: ink,
  name: ink,
  trade: ink,
  endorsement: ink,
});

/** Everything in one ink, a member's own logo too: people, snow and the words on the ground are left open. */
export const oneInk = (ink: RoleInk): InkSet['roles'] => ({ ...ours(ink), 'slab-open': ink, 'own-ink': ink });

/** Everything in one ink where nothing large is solid: the people are inked, the ground is a frame round its words. */
export const inLine = (ink: RoleInk): InkSet['roles'] => ({
  ...oneInk(ink),
  people: ink,
  'on-slab': ink,
});

/** The mark in its colours; `small` sets the words whose letters are too thin to be printed with four inks. */
export const inColour = (text: InkRole, small: InkRole): InkSet['roles'] => ({
  ...ours(text),
  trade: small,
  endorsement: small,
  descriptor: small,
  mark: 'primary',
  // people and snow are white on every ground
  people: 'paper',
  member: 'member',
  slab: 'member',
  'on-slab': 'on-member',
  // the logo's parts bring their own inks; this one is for a part without
  own: text,
});

/** A solid drawing on an open ground. */
export const on = (ground: InkRole, textGround = ground) =>
  ({ ground, textGround, rendering: 'solid', bringsGround: false, isOffered: true, press: 'cmyk' }) as const;

/** True where a set takes a member's colour. */
export const takesColour = ({ roles }: Pick<InkSet, 'roles'>): boolean =>
  Object.values(roles).includes('member');

/** True where a set is nothing without the member's colour. */
export const needsColour = (set: Pick<InkSet, 'roles' | 'withoutMember'>): boolean =>
  takesColour(set) && set.withoutMember === undefined;
