/** All that a person may ask for by name, as plain data: what a help page or a picker reads before anything is drawn. */
import { coodysseeMarks } from './brand/coodyssee.ts';

export { type Entry, findEntry } from './lockup/entry.ts';

export const badgeLayouts = coodysseeMarks.layouts.filter(
  (layout): layout is Exclude<(typeof coodysseeMarks.layouts)[number], { id: 'beside' }> =>
    layout.id !== 'beside',
);
export type BadgeLayout = 'band' | 'seal' | 'compact';
export const { inkSets, logos: logoVariants, statuses } = coodysseeMarks;
export type InkSet = (typeof inkSets)[number]['id'];
export type LogoVariant = (typeof logoVariants)[number]['id'];
export type StatusId = (typeof statuses)[number]['id'];
export type { Status } from './lockup/brand.ts';
