import {
  type Identity,
  IdentityError,
  isMisfit,
  type Member,
  type Notice,
  type Refusal,
} from '@coodyssee/logo';
import { memberInk } from '@coodyssee/logo/colour';
import { inks } from '@coodyssee/tokens';
import { type RoleDrawing, roleDrawing } from './role-drawing.ts';

/** What is to be drawn, as typed; an empty text is absent. */
export interface BadgeOrder {
  readonly name: string;
  readonly trade?: string;
  readonly status?: string;
  readonly colour?: string;
  /** Id of a form, or nothing for the first that holds the name. */
  readonly layout?: string;
  readonly inks?: string;
}

/** A badge, or the three French sentences that say why there is none. */
export type Composed =
  | { readonly drawing: RoleDrawing; readonly notices: readonly Notice[] }
  | { readonly refusal: Refusal };

/** The forms that need nothing but words, the usual one first. */
const forms = ['band', 'seal', 'compact'] as const;

const memberOf = ({ brand }: Identity, { name, trade, status }: BadgeOrder): Member => {
  const known = brand.statuses.find(({ id }) => id === status);
  return { name, ...(trade && { trade }), ...(known && { status: known.id as Member['status'] }) };
};

const refusalOf = ({ what, why, fix }: Refusal): Composed => ({ refusal: { what, why, fix } });

/** Said where the letters themselves cannot be had; in French, as all that the engine says. */
const withoutLetters: Refusal = {
  what: 'Le badge n’a pas été dessiné.',
  why: 'Les lettres de ce nom n’ont pas pu être chargées\u00a0: celles du chinois, du japonais et du coréen ne sont pas dans l’extension.',
  fix: 'Le nom paraît en toutes lettres\u202f; son badge se dessine dans l’atelier des badges.',
};

/** Composes badges with an identity; what cannot be drawn is an answer. */
export const badgeComposer =
  (identity: Identity) =>
  async (order: BadgeOrder): Promise<Composed> => {
    const request = {
      inks: order.inks ?? 'auto',
      ground: 'none' as const,
      colour: order.colour || undefined,
    };
    const member = memberOf(identity, order);
    try {
      await identity.load(member);
      const artwork = order.layout
        ? identity.tryBadge(member, { ...request, layout: order.layout })
        : identity.firstFitting(member, forms, request);
      if (isMisfit(artwork)) return refusalOf(artwork.refusal());
      return { drawing: roleDrawing(artwork), notices: artwork.notices };
    } catch (error) {
      return refusalOf(error instanceof IdentityError ? error : withoutLetters);
    }
  };

export type Compose = ReturnType<typeof badgeComposer>;

/** A member's colour as the pages' shapes take it: 3:1 by day and by night, hue kept. */
export interface PageColours {
  readonly day: string;
  readonly night: string;
}

const house = { primary: inks.orange, ink: inks.ardoise };
const held = (colour: string, ground: typeof inks.neige | typeof inks.ardoise): string =>
  memberInk(colour, { ground, use: 'graphic', house }).ink.screen;

/** Nothing for a colour that nobody can read. */
export function pageColours(colour: string): PageColours | undefined {
  try {
    return { day: held(colour, inks.neige), night: held(colour, inks.ardoise) };
  } catch (error) {
    if (error instanceof IdentityError) return undefined;
    throw error;
  }
}
