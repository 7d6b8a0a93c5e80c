/** All that a person may ask for by name, as plain data: what a help page or a picker reads before anything is drawn. */
export {
  type BadgeLayout,
  badgeLayouts,
  type Entry,
  findEntry,
  type InkSet,
  inkSets,
  type LogoVariant,
  logoVariants,
} from './compose/catalogue.ts';
export { type Status, type StatusId, statuses } from './compose/wording.ts';
