import type { BadgeLayout } from '@coodyssee/logo';
import { drawBadge, textsOf } from '../engine/draw-badge.ts';
import { loadFaces } from '../engine/typesetter.ts';
import type { StudioLayout, StudioOrder } from '../state/studio-order.ts';
import type { Use } from './use.ts';

/** The form a use asks for, before it is known what the name fits in. */
export const usualLayout = ({ layouts }: Use, { layout }: StudioOrder): StudioLayout =>
  layout === 'beside' && layouts.includes(layout) ? layout : (layouts[0] ?? layout);

/** The first form of a use that holds the name; its usual one where none does: the page then says why. */
export async function fittingLayout(use: Use, order: StudioOrder): Promise<StudioLayout> {
  const usual = usualLayout(use, order);
  if (usual === 'beside') return usual;
  const badge = { member: order.record, layout: usual, ink: use.inks[0] ?? 'colour' };
  const typesetter = await loadFaces(textsOf(badge)).catch(() => undefined);
  if (!typesetter) return usual;
  const holds = (layout: StudioLayout): layout is BadgeLayout => {
    if (layout === 'beside') return false;
    try {
      return Boolean(drawBadge({ ...badge, layout }, typesetter));
    } catch {
      return false;
    }
  };
  return use.layouts.find(holds) ?? usual;
}
