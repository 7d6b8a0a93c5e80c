import { badgeTexts, composeBadge, IdentityError, inkTable, type Typesetter } from '@coodyssee/logo';
import { useDeferredValue, useEffect, useState } from 'react';
import { loadFaces } from '../engine/typesetter.ts';
import { useStudio } from '../state/StudioContext.tsx';
import { exampleOrder, type StudioOrder } from '../state/studio-order.ts';
import type { Source } from './placing/draw-form.ts';

/** What the places show: the last order that could be drawn. */
export interface PlacesState {
  readonly source?: Source;
  /** True while the words on the page are not those of the pictures: they were refused. */
  readonly stale: boolean;
}

/** The order, or the example while there is no name to draw. */
const shownOrder = (order: StudioOrder): StudioOrder =>
  order.record.name.trim() ? order : { ...order, record: { ...exampleOrder.record } };

/**
 * Whether anything at all can be drawn of an order; a name that only one form cannot hold is no reason to stop.
 *
 * @throws IdentityError
 */
function check({ record }: StudioOrder, typesetter: Typesetter): void {
  try {
    composeBadge(record, { layout: 'band', typesetter });
  } catch (error) {
    if (!(error instanceof IdentityError) || error.code !== 'does-not-fit') throw error;
  }
  const { scene } = composeBadge(record, { layout: 'compact', typesetter });
  inkTable('colour', { scene, ...(record.colour && { colour: record.colour }) });
}

/** The member’s words that a scene writes: those of the badge, the person’s name and how to reach them. */
const textsOf = ({ record }: StudioOrder): readonly string[] => [
  ...badgeTexts(record),
  ...[record.person, record.town, record.email, record.phone, record.website].filter(
    (text) => text !== undefined,
  ),
];

/** Follows the order as fast as the page has time for: what is typed comes first. */
export function usePlaces(beside: Source['beside']): PlacesState {
  const order = useDeferredValue(shownOrder(useStudio().order));
  const [state, setState] = useState<PlacesState>({ stale: false });
  const key = JSON.stringify(order);
  useEffect(() => {
    let current = true;
    const wanted = JSON.parse(key) as StudioOrder;
    loadFaces(textsOf(wanted))
      .then((typesetter) => {
        check(wanted, typesetter);
        if (current) setState({ source: { order: wanted, typesetter }, stale: false });
      })
      .catch(() => current && setState((last) => ({ ...last, stale: true })));
    return () => {
      current = false;
    };
  }, [key]);
  const { source, stale } = state;
  return source ? { source: { ...source, ...(beside && { beside }) }, stale } : { stale };
}
