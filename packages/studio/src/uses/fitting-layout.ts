import { isMisfit } from '@coodyssee/logo';
import { identity } from '../engine/identity.ts';
import { layoutOf, type StudioOrder } from '../state/studio-order.ts';
import type { Use } from './use.ts';

/** The form a use asks for, before it is known what the name fits in. */
export const usualLayout = ({ layouts }: Use, { layout }: StudioOrder): string =>
  layoutOf(layout).needs && layouts.includes(layout) ? layout : (layouts[0] ?? layout);

/** The first form of a use that holds the name; its usual one where none does: the page then says why. */
export async function fittingLayout(use: Use, order: StudioOrder): Promise<string> {
  const usual = usualLayout(use, order);
  if (layoutOf(usual).needs) return usual;
  const inking = { inks: use.inks[0] ?? order.ink, ground: 'none' } as const;
  const holds = (layout: string): boolean =>
    !layoutOf(layout).needs && !isMisfit(identity.tryBadge(order.record, { layout, ...inking }));
  try {
    await identity.load(order.record);
    return use.layouts.find(holds) ?? usual;
  } catch {
    return usual;
  }
}
