import type { BadgeLayout } from '@coodyssee/logo';
import { drawBadge, textsOf } from '../engine/draw-badge.ts';
import { loadFaces } from '../engine/typesetter.ts';
import type { StudioOrder } from '../state/studio-order.ts';
import type { Use } from './use.ts';

/** The first form of a use that holds the name; its first one where none does: the page then says why. */
export async function fittingLayout(
  { layouts, inks }: Use,
  { record: member }: StudioOrder,
): Promise<BadgeLayout> {
  const [first = 'band'] = layouts;
  const badge = { member, layout: first, ink: inks[0] ?? 'colour' };
  const typesetter = await loadFaces(textsOf(badge)).catch(() => undefined);
  if (!typesetter) return first;
  const holds = (layout: BadgeLayout): boolean => {
    try {
      return Boolean(drawBadge({ ...badge, layout }, typesetter));
    } catch {
      return false;
    }
  };
  return layouts.find(holds) ?? first;
}
