/** How long badges take: one alone, then those of a whole cooperative. */
import { measureCooperative } from './cooperative.ts';
import { measureOneBadge } from './one-badge.ts';

export async function measureBadges(members: number): Promise<void> {
  await measureOneBadge();
  await measureCooperative(members);
}
