import { badgeSupports } from './badges.ts';
import type { Support } from './support.ts';

/** Everything a kit may hold, in the order its reader meets it on each shelf. */
export const supports: readonly Support[] = [...badgeSupports];
