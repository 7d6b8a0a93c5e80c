import type { Artwork } from '@coodyssee/logo';
import { needsColour } from '@coodyssee/logo/brand';
import type { OwnLogo } from '@coodyssee/logo/scene';
import { useDeferredValue } from 'react';
import type { BadgeOrder } from '../engine/draw-badge.ts';
import { type BadgeState, useBadge, useBadges } from '../engine/use-badge.ts';
import { inkSets, layouts, type StudioOrder } from '../state/studio-order.ts';
import { readOrder } from './stage-order.ts';

/** The same badge in another form, or in other inks. */
interface Variant extends Pick<BadgeState, 'drawn' | 'refusal'> {
  readonly id: string;
}

/** What the stage shows: the badge asked for, and the other forms and inks it could have. */
export interface StageState extends BadgeState {
  readonly isExample: boolean;
  /** Those that need a logo are there where the member gave one. */
  readonly forms: readonly Variant[];
  readonly inks: readonly Variant[];
  readonly shown: Artwork | undefined;
}

/** What the thumbnails are drawn from. */
interface Followed {
  readonly order: StudioOrder;
  readonly logo: OwnLogo | undefined;
}

/** The orders of all forms in colour, then of all inks in the form that was chosen. */
function thumbnailOrders({ order, logo }: Followed) {
  const { layout, colour, wanted } = readOrder(order, logo !== undefined);
  const forms = layouts
    .filter(({ needs }) => !needs || logo)
    .map(({ id }) => ({ id, order: wanted(id, inkSets[0]?.id ?? '') }));
  const inks = inkSets.map((set) => ({
    id: set.id,
    order: needsColour(set) && !colour ? undefined : wanted(layout, set.id),
  }));
  return { forms, inks };
}

type Asked = { readonly id: string; readonly order: BadgeOrder | undefined };
const variants = (asked: readonly Asked[], states: readonly BadgeState[]): readonly Variant[] =>
  asked.map(({ id }, i) => ({ ...states[i], id }));

/** The other forms and inks, once the badge itself is on screen: the page as it opens does without them. */
function useThumbnails(now: Followed): Pick<StageState, 'forms' | 'inks'> {
  const followed = useDeferredValue<Followed | null>(now, null);
  const { forms, inks } = followed ? thumbnailOrders(followed) : { forms: [], inks: [] };
  const states = useBadges(
    [...forms, ...inks].map(({ order }) => order),
    followed?.logo,
  );
  if (!followed) {
    const empty = thumbnailOrders(now);
    return { forms: variants(empty.forms, []), inks: variants(empty.inks, []) };
  }
  return { forms: variants(forms, states), inks: variants(inks, states.slice(forms.length)) };
}

/** All that the stage draws for an order, and for the member's own logo where there is one. */
export function useStage(order: StudioOrder, logo?: OwnLogo): StageState {
  const { ink, layout, wanted } = readOrder(order, logo !== undefined);
  const state = useBadge(wanted(layout, ink), logo);
  const thumbnails = useThumbnails({ order, logo });
  const { drawn } = thumbnails.forms.find(({ id }) => id === layout) ?? {};
  const shown = state.drawn ?? drawn;
  return { ...state, ...thumbnails, isExample: !order.record.name.trim(), shown };
}

/** The forms that hold the words, where the one asked for does not. */
export const fittingForms = (forms: StageState['forms']): readonly string[] =>
  forms.filter(({ drawn, refusal }) => drawn && !refusal).map(({ id }) => id);
