import type { OwnLogo } from '@coodyssee/logo/scene';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { BadgeOrder } from './draw-badge.ts';
import { type BadgeState, drawLater, drawOnce } from './draw-once.ts';
import { warmEngine } from './identity.ts';

export type { BadgeState } from './draw-once.ts';

/**
 * Draws an order, and again when it changes: in the very frame of the key where the words need nothing that is
 * not there yet. An answer that comes too late is dropped.
 * @param order nothing while it is not known yet what to draw
 * @param ownLogo for the layouts that need one
 */
export function useBadge(order: BadgeOrder | undefined, ownLogo?: OwnLogo): BadgeState {
  const key = order && JSON.stringify(order);
  const now = useMemo(() => (key ? drawOnce(key, ownLogo) : undefined), [key, ownLogo]);
  const loaded = useLoaded(now ? undefined : key, ownLogo);
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
function useLoaded(key: string | undefined, ownLogo: OwnLogo | undefined): BadgeState | undefined {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly state: BadgeState }>();
  useEffect(() => {
    if (!key) return undefined;
    let current = true;
    drawLater(key, ownLogo).then((state) => current && setLoaded({ key, state }));
    return () => {
      current = false;
    };
  }, [key, ownLogo]);
  return loaded?.key === key ? loaded?.state : undefined;
}

/**
 * Draws several orders of one member, what is missing for one of them is loaded for all.
 * @param orders nothing in the place of one that cannot be asked for
 */
export function useBadges(
  orders: readonly (BadgeOrder | undefined)[],
  ownLogo?: OwnLogo,
): readonly BadgeState[] {
  const key = JSON.stringify(orders);
  const now = useMemo(
    () => keysOf(key).map((order) => (order ? drawOnce(order, ownLogo) : undefined)),
    [key, ownLogo],
  );
  const isMissing = keysOf(key).some((order, i) => order && !now[i]);
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly states: readonly BadgeState[] }>();
  useEffect(() => {
    if (!isMissing) return undefined;
    let current = true;
    const later = keysOf(key).map((order) => (order ? drawLater(order, ownLogo) : idle));
    Promise.all(later).then((states) => current && setLoaded({ key, states }));
    return () => {
      current = false;
    };
  }, [key, isMissing, ownLogo]);
  const late = loaded?.key === key ? loaded.states : [];
  return now.map((state, i) => state ?? late[i] ?? idle);
}

const idle: BadgeState = { busy: false };

const keysOf = (orders: string): readonly (string | undefined)[] =>
  (JSON.parse(orders) as (BadgeOrder | null)[]).map((order) => (order ? JSON.stringify(order) : undefined));
