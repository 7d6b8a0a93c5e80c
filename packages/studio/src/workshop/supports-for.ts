import { type BadgeSet, badgeSupport, type Shelf, type Support, supports, type UseId } from '@coodyssee/kit';

/** A support, or badges in the forms, inks and formats that a set names. */
export type WantedPart = { readonly support: string } | { readonly shelf: Shelf; readonly badges: BadgeSet };

/** Files to make: a part, or those of every support that answers a use. */
export type Wanted = WantedPart | { readonly use: UseId };

/** The supports that are wanted, of all there are. */
export function supportsFor(wanted: Wanted, all: readonly Support[] = supports): readonly Support[] {
  if ('use' in wanted) return all.filter(({ uses }) => uses.includes(wanted.use));
  if ('support' in wanted) return all.filter(({ id }) => id === wanted.support);
  return [badgeSupport(wanted.shelf, wanted.badges)];
}
