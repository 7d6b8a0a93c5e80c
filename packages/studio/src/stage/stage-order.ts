import { needsColour } from '@coodyssee/logo/brand';
import type { BadgeOrder } from '../engine/draw-badge.ts';
import { usableColour } from '../form/usable-colour.ts';
import { exampleOrder, inkSets, type StudioOrder, withoutLogo } from '../state/studio-order.ts';

/** What is drawn while nothing is typed yet: the example, in what was chosen. */
export const shownOrder = (order: StudioOrder): StudioOrder =>
  order.record.name.trim()
    ? order
    : { ...order, record: { ...exampleOrder.record, ...order.record, name: exampleOrder.record.name } };

/** Inks that need a colour give way to the first set while there is none. */
function usableInk(ink: string, colour: string | undefined): string {
  const set = inkSets.find(({ id }) => id === ink);
  return set && (colour || !needsColour(set)) ? set.id : exampleOrder.ink;
}

/** What is to be drawn for an order. */
export function readOrder(order: StudioOrder, hasLogo = false) {
  const { record, wording, ink, layout } = shownOrder(order);
  const colour = usableColour(record.colour);
  const { name, trade, status } = record;
  const member = { name, ...(trade && { trade }), ...(status && { status }) };
  const words = { member, ...(colour && { colour }), ...(wording && { wording }) };
  const wanted = (form: string, set: string): BadgeOrder => ({ ...words, layout: form, ink: set });
  return {
    ink: usableInk(ink, colour),
    layout: hasLogo ? layout : withoutLogo(layout),
    colour,
    wanted,
  } as const;
}
