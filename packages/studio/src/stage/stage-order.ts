import { type BadgeLayout, type InkResult, type InkSet, inkTable } from '@coodyssee/logo';
import type { BadgeOrder, DrawnBadge } from '../engine/draw-badge.ts';
import { usableColour } from '../form/usable-colour.ts';
import { exampleOrder, type StudioOrder, withoutLogo } from '../state/studio-order.ts';

/** A drawing in one set of inks, or why it has none. */
export interface Inked {
  readonly ink: InkSet;
  readonly scene?: DrawnBadge['scene'];
  readonly inked?: InkResult;
}

/** What is drawn while nothing is typed yet: the example, in what was chosen. */
export const shownOrder = (order: StudioOrder): StudioOrder =>
  order.record.name.trim()
    ? order
    : { ...order, record: { ...exampleOrder.record, ...order.record, name: exampleOrder.record.name } };

/** A drawing in a set of inks, where they can paint it. */
export function inkScene(ink: InkSet, drawn: DrawnBadge | undefined, colour: string | undefined): Inked {
  if (!drawn) return { ink };
  const { scene } = drawn;
  try {
    return { ink, scene, inked: inkTable(ink, { scene, ...(colour && { colour }) }) };
  } catch {
    return { ink };
  }
}

/** What is to be drawn for an order. */
export function readOrder(order: StudioOrder) {
  const { record, wording, ink, layout } = shownOrder(order);
  const colour = usableColour(record.colour);
  const { name, trade, status } = record;
  const member = { name, ...(trade && { trade }), ...(status && { status }) };
  const words = { member, ...(colour && { colour }), ...(wording && { wording }) };
  const wanted = (form: BadgeLayout, set: InkSet): BadgeOrder => ({ ...words, layout: form, ink: set });
  return { ink, layout: withoutLogo(layout), colour, wanted, words } as const;
}

/** The inks that a drawing is composed for: the line is drawn apart, the others paint the same shapes. */
export const renderedBy = (ink: InkSet): InkSet => (ink === 'line' ? 'line' : 'colour');

/** The badge in the inks asked for; inks that need a colour give way while there is none. */
export function shownInks(ink: InkSet, drawn: DrawnBadge | undefined, colour: string | undefined): Inked {
  const asked = inkScene(ink, drawn, colour);
  return asked.inked ? asked : inkScene('colour', drawn, colour);
}
