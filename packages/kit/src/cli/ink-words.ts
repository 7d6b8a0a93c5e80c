import { inkSets } from '@coodyssee/logo';

const common = inkSets.filter((set) => set.id !== 'member');

/** The ink sets each command knows: the cooperative's own logo never takes a member's colour. */
export const inkWords = { badge: inkSets, logo: common } as const;

/** What « tout » means: the member's ink only where there is a member's colour. */
export const everyInk = (subject: 'badge' | 'logo', colour: string | undefined) =>
  subject === 'badge' && colour !== undefined ? inkSets : common;
