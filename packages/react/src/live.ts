/** What draws while a person types: an entry of its own, for it alone loads the composer. */
export type { Notice, Refusal } from '@coodyssee/logo';
export { LiveBadge, type LiveBadgeProps } from './brand/badge/LiveBadge.tsx';
