/** What the editor loads with the first badge. */
import { badgeComposer } from './badges.ts';
import { identity } from './identity.ts';

export { pageColours } from './badges.ts';
export const compose = badgeComposer(identity);
