import type { Refusal } from '@coodyssee/logo';
import { useEffect, useState } from 'react';
import { type BadgeOrder, type DrawnBadge, drawBadge, textsOf } from './draw-badge.ts';
import { loadFaces } from './typesetter.ts';

/** What became of the last order: `drawn` stays on screen until the next one is drawn. */
export interface BadgeState {
  readonly busy: boolean;
  readonly drawn?: DrawnBadge;
  /** A coded refusal where the words or the colour cannot be drawn; another error where a file is missing. */
  readonly refusal?: Error & Partial<Refusal> & { readonly code?: string };
}

/** Draws an order, and again when it changes; an answer that comes too late is dropped. */
export function useBadge(order: BadgeOrder): BadgeState {
  const [state, setState] = useState<BadgeState>({ busy: true });
  const key = JSON.stringify(order);
  useEffect(() => {
    let current = true;
    const settle = (next: BadgeState) => current && setState(next);
    setState(({ drawn }) => ({ busy: true, ...(drawn && { drawn }) }));
    const wanted = JSON.parse(key) as BadgeOrder;
    Promise.resolve()
      .then(() => loadFaces(textsOf(wanted)))
      .then((typesetter) => settle({ busy: false, drawn: drawBadge(wanted, typesetter) }))
      .catch((refusal) => settle({ busy: false, refusal }));
    return () => {
      current = false;
    };
  }, [key]);
  return state;
}
