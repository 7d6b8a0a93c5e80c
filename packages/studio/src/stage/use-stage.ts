import {
  type BadgeLayout,
  badgeLayouts,
  type InkResult,
  type InkSet,
  inkSets,
  inkTable,
} from '@coodyssee/logo';
import { useDeferredValue, useMemo } from 'react';
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

/** What is to be drawn for an order. */
function readOrder(order: StudioOrder) {
  const { record, wording, ink, layout } = shownOrder(order);
  const colour = usableColour(record.colour);
  const { name, trade, status } = record;
  const member = { name, ...(trade && { trade }), ...(status && { status }) };
  const wanted = (form: BadgeLayout, set: InkSet): BadgeOrder => ({
    member,
    layout: form,
    ink: set,
    ...(colour && { colour }),
    ...(wording && { wording }),
  });
  return { ink, layout: layout === 'beside' ? 'compact' : layout, colour, wanted } as const;
}

/** The other forms and inks, once the badge itself is on screen: the page as it opens does without them. */
function useThumbnails(order: StudioOrder): Pick<StageState, 'forms' | 'inks'> {
  const followed = useDeferredValue<StudioOrder | null>(order, null);
  const read = followed && readOrder(followed);
  const { layout = 'band', colour } = read ?? {};
  const forms = {
    band: useBadge(read?.wanted('band', 'colour')),
    seal: useBadge(read?.wanted('seal', 'colour')),
    compact: useBadge(read?.wanted('compact', 'colour')),
  };
  const line = useBadge(read?.wanted(layout, 'line'));
  const solid = forms[layout];
  const inks = useMemo(
    () => inkSets.map(({ id }) => inkScene(id, id === 'line' ? line.drawn : solid.drawn, colour)),
    [line.drawn, solid.drawn, colour],
  );
  return { forms, inks };
}

/** All that the stage draws for an order. */
export function useStage(order: StudioOrder): StageState {
  const { ink, layout, colour, wanted } = readOrder(order);
  const state = useBadge(wanted(layout, ink === 'line' ? 'line' : 'colour'));
  const shown = useMemo(() => {
    const asked = inkScene(ink, state.drawn, colour);
    // an ink that needs a colour gives way while there is none
    return asked.inked ? asked : inkScene('colour', state.drawn, colour);
  }, [ink, state.drawn, colour]);
  return { ...state, ...useThumbnails(order), isExample: !order.record.name.trim(), shown };
}

/** The forms that hold the words, where the one asked for does not. */
export const fittingForms = (forms: StageState['forms']): readonly BadgeLayout[] =>
  badgeLayouts.map(({ id }) => id).filter((id) => forms[id].drawn && !forms[id].refusal);
