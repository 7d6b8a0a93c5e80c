import {
  type Artwork,
  type Identity,
  IdentityError,
  isMisfit,
  type Misfit,
  orRefuse,
  type Width,
} from '@coodyssee/logo';
import type { OwnLogo } from '@coodyssee/logo/scene';
import type { Typesetter } from '@coodyssee/logo/type';
import { layoutOf, layouts, type StudioOrder } from '../../state/studio-order.ts';
import type { Taken } from './place.ts';

/** What the places draw from. */
export interface Source {
  readonly order: StudioOrder;
  readonly identity: Identity;
  /** For the member's other words: loaded with them. */
  readonly typesetter: Typesetter;
  /** The member’s own logo, where there is one. */
  readonly own?: OwnLogo;
}

/** A form of the badge by id, or the symbol alone. */
export type Form = string;
export const symbol = 'symbol';

/** What stands for a form that needs a logo where there is none: the first of what may take its place that is another. */
export const withoutLogo = (form: Form): Form | undefined =>
  layoutOf(form).simpler.find(({ id }) => id !== form)?.id;

/** The same, only where the form does need a logo. */
const standIn = (form: Form): Form | undefined =>
  form !== symbol && layoutOf(form).needs ? withoutLogo(form) : undefined;

/** A drawing, and which form it is in the end: under a form’s least width the next simpler one is drawn. */
export interface DrawnForm {
  readonly artwork: Artwork;
  readonly form: Form;
}

/** A form to draw, in which inks, and for which width. */
export interface FormOrder {
  readonly form: Form;
  /** Id of a set of inks; default: the first. */
  readonly set?: string;
  readonly at?: Width | undefined;
}

/** Where a form stands at its best. */
export const kindOf = (form: Form): Taken => (form === symbol ? symbol : layoutOf(form).place);

/** The first form of a kind. */
export const formOfKind = (kind: Taken): Form => layouts.find(({ place }) => place === kind)?.id ?? symbol;

/**
 * A form at a width, or the next simpler one that is read at it.
 *
 * @throws IdentityError what the badge is refused for
 */
export function drawForm({ form: asked, set, at }: FormOrder, source: Source): DrawnForm | Misfit {
  const { identity, order, own } = source;
  // a logo may just have been taken away: what was drawn with it is asked for once more
  const form = (own ? undefined : standIn(asked)) ?? asked;
  const sizing = at ? ({ width: at, whenSmall: 'simplify' } as const) : {};
  const inking = { ...(set && { inks: set }), colour: order.record.colour, ground: 'none' } as const;
  if (form === symbol) {
    const { scene } = identity.logo({ variant: symbol, ...sizing });
    return { artwork: identity.picture({ ...scene, kind: 'badge' }, inking), form };
  }
  try {
    const request = { layout: form, wording: order.wording, ownLogo: own, ...sizing, ...inking };
    const artwork = identity.tryBadge(order.record, request);
    return isMisfit(artwork) ? artwork : { artwork, form: formOf(artwork) };
  } catch (error) {
    const simpler = withoutLogo(form);
    if (!simpler || !isOwnLogo(error)) throw error;
    return drawForm({ form: simpler, ...(set && { set }), at }, source);
  }
}

const formOf = ({ drawn }: Artwork): Form => (drawn.subject === 'badge' ? drawn.design.id : symbol);

/** A logo that cannot be seen here gives way to the form without it. */
const isOwnLogo = (error: unknown): boolean =>
  error instanceof IdentityError && error.code.startsWith('own-logo-');

/** The first of these forms that can hold the words; where none can, the refusal of the first. */
export function firstThatFits(orders: readonly [FormOrder, ...FormOrder[]], source: Source): DrawnForm {
  const drawn = orders.map((order) => () => drawForm(order, source));
  const first = (drawn[0] as () => DrawnForm | Misfit)();
  for (const draw of [() => first, ...drawn.slice(1)]) {
    const answer = draw();
    if (!isMisfit(answer)) return answer;
  }
  return orRefuse(first);
}
