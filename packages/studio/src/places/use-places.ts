import { startTransition, useDeferredValue, useEffect, useState } from 'react';
import { identity } from '../engine/identity.ts';
import { usableColour } from '../form/usable-colour.ts';
import { shownOrder } from '../stage/stage-order.ts';
import { useStudio } from '../state/StudioContext.tsx';
import type { StudioOrder } from '../state/studio-order.ts';
import { cleanRecord } from './clean-record.ts';
import type { Source } from './placing/draw-form.ts';

/** What the places show: the last order that could be drawn. */
export interface PlacesState {
  readonly source?: Source;
  /** True while the words on the page are not those of the pictures: they were refused. */
  readonly stale: boolean;
}

/** The order as the stage shows it: with the example’s words, and without a colour that is half typed. */
function drawableOrder(order: StudioOrder): StudioOrder {
  const { record, ...rest } = shownOrder(order);
  const { colour, ...words } = record;
  const usable = usableColour(colour);
  return { ...rest, record: { ...words, ...(usable && { colour: usable }) } };
}

/** The member’s words that a scene writes: those of the badge, the person’s name and how to reach them. */
const textsOf = ({ record }: StudioOrder): readonly string[] => [
  ...identity.textsOf(record),
  ...[record.person, record.town, record.email, record.phone, record.website].filter(
    (text) => text !== undefined,
  ),
];

/** Follows the order as fast as the page has time for: what is typed comes first. */
export function usePlaces(): PlacesState {
  const key = useDeferredValue(JSON.stringify(drawableOrder(useStudio().order)));
  const [state, setState] = useState<PlacesState>({ stale: false });
  useEffect(() => {
    let current = true;
    const show = (next: (last: PlacesState) => PlacesState) =>
      current && startTransition(() => setState(next));
    const draw = async () => {
      const typed = JSON.parse(key) as StudioOrder;
      const order = { ...typed, record: cleanRecord(typed.record) };
      const typesetter = await identity.load(textsOf(order));
      // a name that only one form cannot hold is no reason to stop
      identity.tryBadge(order.record);
      show(() => ({ source: { order, identity, typesetter }, stale: false }));
    };
    draw().catch(() => show((last) => ({ ...last, stale: true })));
    return () => {
      current = false;
    };
  }, [key]);
  return state;
}
