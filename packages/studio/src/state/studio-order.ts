import type { MemberRecord } from '@coodyssee/kit';
import {
  type BadgeLayout,
  badgeLayouts,
  type InkSet,
  inkSets,
  statuses,
  type Wording,
} from '@coodyssee/logo';

/** The forms of a badge that the page offers: those of the catalogue, and the member's own logo beside the endorsement. */
export type StudioLayout = BadgeLayout | 'beside';

/** The form that is drawn where there is no logo to stand beside. */
export const withoutLogo = (layout: StudioLayout): BadgeLayout => (layout === 'beside' ? 'compact' : layout);

/** Everything a person chose, as typed; an empty text is absent. The own logo is kept apart: it fits no link. */
export interface StudioOrder {
  readonly record: MemberRecord;
  readonly layout: StudioLayout;
  readonly ink: InkSet;
  /** Left open, the badge takes the longest that fits. */
  readonly wording?: Wording | undefined;
  /** Id of what it is for: see uses/. */
  readonly use?: string | undefined;
}

export const emptyOrder: StudioOrder = { record: { name: '' }, layout: 'band', ink: 'colour' };

/** Shown until a name is typed, and said to be an example. */
export const exampleOrder: StudioOrder = {
  record: { name: 'Atelier Ubac', trade: 'Ébéniste', colour: 'vert sapin' },
  layout: 'band',
  ink: 'colour',
};

/** What may be said of an order in a link. */
export const layouts: readonly StudioLayout[] = [...badgeLayouts.map(({ id }) => id), 'beside'];
export const isLayout = (word: string): word is StudioLayout => (layouts as readonly string[]).includes(word);
export const isInk = (word: string): word is InkSet => inkSets.some(({ id }) => id === word);
export const isStatus = (word: string): word is NonNullable<MemberRecord['status']> =>
  statuses.some(({ id }) => id === word);
