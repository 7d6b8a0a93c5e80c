import { IdentityError } from '@coodyssee/logo';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type BadgeOrder, type DrawnBadge, drawBadge, textsOf } from './draw-badge.ts';
import { DrawingFailure } from './drawing-failure.ts';
import { facesNow, loadFaces, warmEngine } from './typesetter.ts';

/** What became of the last order: `drawn` stays on screen until the next one is drawn. */
export interface BadgeState {
  /** True while something is loaded for these words; the usual ones are drawn at once. */
  readonly busy: boolean;
  readonly drawn?: DrawnBadge;
  /** A coded refusal where the words or the colour cannot be drawn; without a code where a file is missing. */
  readonly refusal?: IdentityError | DrawingFailure;
}

/**
 * Draws an order, and again when it changes: in the very frame of the key where the words need nothing that is
 * not there yet. An answer that comes too late is dropped.
 */
export function useBadge(order: BadgeOrder): BadgeState {
  const key = JSON.stringify(order);
  const now = useMemo(() => drawNow(JSON.parse(key)), [key]);
  const loaded = useLoaded(key, now === undefined);
  const state = now ?? loaded ?? { busy: true };
  const last = useRef(state.drawn);
  useEffect(() => {
    if (!state.drawn) return;
    last.current = state.drawn;
    warmEngine();
  }, [state.drawn]);
  return state.drawn || !last.current ? state : { ...state, drawn: last.current };
}

function drawNow(order: BadgeOrder): BadgeState | undefined {
  try {
    const typesetter = facesNow(textsOf(order));
    return typesetter && { busy: false, drawn: drawBadge(order, typesetter) };
  } catch (error) {
    return refused(error);
  }
}

const refused = (error: unknown): BadgeState => {
  const isKnown = error instanceof IdentityError || error instanceof DrawingFailure;
  return { busy: false, refusal: isKnown ? error : new DrawingFailure(error) };
};

async function drawLater(order: BadgeOrder): Promise<BadgeState> {
  const typesetter = await loadFaces(textsOf(order));
  return { busy: false, drawn: drawBadge(order, typesetter) };
}

/** The state that needs loading, once it is there for this very key. */
function useLoaded(key: string, wanted: boolean): BadgeState | undefined {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly state: BadgeState }>();
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    drawLater(JSON.parse(key))
      .catch(refused)
      .then((state) => current && setLoaded({ key, state }));
    return () => {
      current = false;
    };
  }, [key, wanted]);
  return loaded?.key === key ? loaded.state : undefined;
}
