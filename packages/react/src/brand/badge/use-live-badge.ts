'use client';
import type { Refusal } from '@coodyssee/logo';
import { useEffect, useState } from 'react';
import type { LiveOrder, LiveResult } from './compose-live.ts';

/** What became of the last order: `drawn` stays until the next one is drawn, or refused. */
export interface LiveState {
  readonly busy: boolean;
  readonly drawn?: LiveResult;
  readonly refusal?: Refusal;
}

/** Said when the drawing did not even begin: a file is missing, or the network. */
const notLoaded: Refusal = {
  what: 'Le badge n’a pas pu être dessiné.',
  why: 'Un des fichiers qui le dessinent n’a pas pu être chargé.',
  fix: 'Vérifiez la connexion, puis réessayez.',
};

const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'what' in error && 'why' in error && 'fix' in error;

/** Draws an order, and again when it changes; an answer that comes too late is dropped. */
export function useLiveBadge({ member, layout, wording, ink, colour, readFace }: LiveOrder): LiveState {
  const [state, setState] = useState<LiveState>({ busy: true });
  const { name, trade, status } = member;
  useEffect(() => {
    let current = true;
    const settle = (next: LiveState) => current && setState(next);
    setState(({ drawn }) => ({ busy: true, ...(drawn && { drawn }) }));
    const order = {
      member: { name, ...(trade && { trade }), ...(status && { status }) },
      layout,
      wording,
      ink,
      colour,
      readFace,
    };
    import('./compose-live.ts')
      .then(({ composeLive }) => composeLive(order))
      .then((drawn) => settle({ busy: false, drawn }))
      .catch((error) => settle({ busy: false, refusal: isRefusal(error) ? error : notLoaded }));
    return () => {
      current = false;
    };
  }, [name, trade, status, layout, wording, ink, colour, readFace]);
  return state;
}
