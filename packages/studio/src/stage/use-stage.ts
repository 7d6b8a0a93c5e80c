import {
  type BadgeLayout,
  badgeLayouts,
  type InkResult,
  type InkSet,
  inkSets,
  inkTable,
} from '@coodyssee/logo';
import { useMemo } from 'react';
import type { BadgeOrder, DrawnBadge } from '../engine/draw-badge.ts';
import { type BadgeState, useBadge } from '../engine/use-badge.ts';
import { usableColour } from '../form/usable-colour.ts';
import { exampleOrder, type StudioOrder } from '../state/studio-order.ts';

/** A drawing in one set of inks, or why it has none. */
export interface Inked {
  readonly ink: InkSet;
  readonly scene?: DrawnBadge['scene'];
  readonly inked?: InkResult;
}

/** What the stage shows: the badge asked for, and the other forms and inks it could have. */
export interface StageState extends BadgeState {
  readonly isExample: boolean;
  readonly forms: Readonly<Record<BadgeLayout, BadgeState>>;
  readonly inks: readonly Inked[];
  readonly shown: Inked | undefined;
}

/** What is drawn while nothing is typed yet: the example, in what was chosen. */
export const shownOrder = (order: StudioOrder): StudioOrder =>
  order.record.name.trim()
    ? order
    : { ...order, record: { ...exampleOrder.record, ...order.record, name: exampleOrder.record.name } };

function inkScene(ink: InkSet, drawn: DrawnBadge | undefined, colour: string | undefined): Inked {
  if (!drawn) return { ink };
  const { scene } = drawn;
  try {
    return { ink, scene, inked: inkTable(ink, { scene, ...(colour && { colour }) }) };
  } catch {
    return { ink };
  }
}

/** All that the stage draws for an order. */
export function useStage(order: StudioOrder): StageState {
  const { record, wording, ...asked } = shownOrder(order);
  const layout = asked.layout === 'beside' ? 'compact' : asked.layout;
  const colour = usableColour(record.colour);
  const { name, trade, status } = record;
  const member = { name, ...(trade && { trade }), ...(status && { status }) };
  const wanted = (form: BadgeLayout, ink: InkSet): BadgeOrder => ({
    member,
    layout: form,
    ink,
    ...(colour && { colour }),
    ...(wording && { wording }),
  });
  const forms = {
    band: useBadge(wanted('band', 'colour')),
    seal: useBadge(wanted('seal', 'colour')),
    compact: useBadge(wanted('compact', 'colour')),
  };
  const line = useBadge(wanted(layout, 'line'));
  const solid = forms[layout];
  const inks = useMemo(
    () => inkSets.map(({ id }) => inkScene(id, id === 'line' ? line.drawn : solid.drawn, colour)),
    [line.drawn, solid.drawn, colour],
  );
  const state = asked.ink === 'line' ? line : solid;
  const shown = inks.find(({ ink }) => ink === asked.ink);
  return {
    ...state,
    isExample: !order.record.name.trim(),
    forms,
    inks,
    // an ink that needs a colour gives way while there is none
    shown: shown?.inked ? shown : inks.find(({ inked }) => inked),
  };
}

/** The forms that hold the words, where the one asked for does not. */
export const fittingForms = (forms: StageState['forms']): readonly BadgeLayout[] =>
  badgeLayouts.map(({ id }) => id).filter((id) => forms[id].drawn && !forms[id].refusal);
