import type { MemberRecord } from '@coodyssee/kit';
import type { InkSet, Layout, Wording } from '@coodyssee/logo';
import { brand } from '../brand.ts';

/** The forms of a badge that the page offers. */
export const layouts: readonly Layout[] = brand.layouts;
export const inkSets: readonly InkSet[] = brand.inkSets;

/** The form with this id; the first one for an id that nobody has. */
export const layoutOf = (id: string): Layout =>
  layouts.find((layout) => layout.id === id) ?? brand.layouts[0];

/** The set of inks with this id; the first one for an id that nobody has. */
export const inkSetOf = (id: string): InkSet => inkSets.find((set) => set.id === id) ?? brand.inkSets[0];

/** The form that is drawn where there is no logo to stand beside. */
export function withoutLogo(id: string): string {
  const layout = layoutOf(id);
  return layout.needs ? (layout.simpler[0]?.id ?? brand.layouts[0].id) : layout.id;
}

/** Everything a person chose, as typed; an empty text is absent. The own logo is kept apart: it fits no link. */
export interface StudioOrder {
  readonly record: MemberRecord;
  /** Id of a form. */
  readonly layout: string;
  /** Id of a set of inks. */
  readonly ink: string;
  /** Left open, the badge takes the longest that fits. */
  readonly wording?: Wording | undefined;
  /** Id of what it is for: see uses/. */
  readonly use?: string | undefined;
}

export const emptyOrder: StudioOrder = {
  record: { name: '' },
  layout: brand.layouts[0].id,
  ink: brand.inkSets[0].id,
};

/** Shown until a name is typed, and said to be an example. */
export const exampleOrder: StudioOrder = {
  record: { name: 'Atelier Ubac', trade: 'Ébéniste', colour: 'vert sapin' },
  layout: emptyOrder.layout,
  ink: emptyOrder.ink,
};

/** What may be said of an order in a link. */
export const isLayout = (word: string): boolean => layouts.some(({ id }) => id === word);
export const isInk = (word: string): boolean => inkSets.some(({ id }) => id === word);
export const isStatus = (word: string): word is NonNullable<MemberRecord['status']> =>
  brand.statuses.some(({ id }) => id === word);
