import { forget, keep, recall } from '../state/device.ts';

/** A badge kept on this device: the fragment of its link, and the name to recognise it by. */
export interface RecentBadge {
  readonly name: string;
  readonly fragment: string;
}

const key = 'coodyssee-badges';
const most = 8;

const isRecent = (value: unknown): value is RecentBadge =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as RecentBadge).name === 'string' &&
  typeof (value as RecentBadge).fragment === 'string';

/** The badges kept here, the last one first; none where the browser keeps nothing for this page. */
export function recentBadges(): readonly RecentBadge[] {
  try {
    const kept: unknown = JSON.parse(recall(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a badge as the last one; the one of the same name gives way. */
export function keepBadge(badge: RecentBadge): readonly RecentBadge[] {
  const kept = [badge, ...recentBadges().filter(({ name }) => name !== badge.name)].slice(0, most);
  keep(key, JSON.stringify(kept));
  return kept;
}

export const forgetBadges = (): void => forget(key);
