import { useEffect, useMemo, useRef, useState } from 'react';
import type { BadgeOrder } from './draw-badge.ts';
import { type BadgeState, drawLater, drawOnce } from './draw-once.ts';
import { warmEngine } from './typesetter.ts';

export type { BadgeState } from './draw-once.ts';

/**
 * Draws an order, and again when it changes: in the very frame of the key where the words need nothing that is
 * not there yet. An answer that comes too late is dropped.
 * @param order nothing while it is not known yet what to draw
 */
export function useBadge(order: BadgeOrder | undefined): BadgeState {
  const key = order && JSON.stringify(order);
  const now = useMemo(() => (key ? drawOnce(key) : undefined), [key]);
  const loaded = useLoaded(now ? undefined : key);
  const state = now ?? loaded ?? { busy: true };
  const last = useRef(state.drawn);
  useEffect(() => {
    if (!state.drawn) return;
    last.current = state.drawn;
    warmEngine();
  }, [state.drawn]);
  return state.drawn || !last.current ? state : { ...state, drawn: last.current };
}

/** What could only be drawn when something was loaded, once it is there for this very key. */
function useLoaded(key: string | undefined): BadgeState | undefined {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly state: BadgeState }>();
  useEffect(() => {
    if (!key) return undefined;
    let current = true;
    drawLater(key).then((state) => current && setLoaded({ key, state }));
    return () => {
      current = false;
    };
  }, [key]);
  return loaded?.key === key ? loaded?.state : undefined;
}
