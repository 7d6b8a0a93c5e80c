/** The low floor: words and layouts → a drawing and its inks, for whoever the door gives too much. */
export { type Badge, type BadgeOptions, composeBadge } from './lockup/badge.ts';
export {
  composeGroupBadge,
  type GroupBadge,
  type GroupBadgeOptions,
  groupEndorsement,
} from './lockup/group/group.ts';
export { composeIcon, composeTile } from './lockup/icon.ts';
export { type InkOptions, type InkResult, inkTable } from './lockup/inks/inks.ts';
export { isSeenOn, needsPlate } from './lockup/inks/own-logo-inks.ts';
export { composeLogo, type LogoOptions } from './lockup/logos/logo.ts';
