'use client';
import type { Refusal } from '@coodyssee/logo';
import { useEffect, useState } from 'react';
import type { LiveOrder, LiveResult } from './compose-live.ts';
import { ownFault, programNotLoaded } from './live-refusals.ts';

/** What became of the last order: `drawn` stays until the next one is drawn, or refused. */
export interface LiveState {
  readonly busy: boolean;
  readonly drawn?: LiveResult;
  readonly refusal?: Refusal;
}

const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'what' in error && 'why' in error && 'fix' in error;

/** Composes an order; what goes wrong is always a refusal, and the console has the error behind it. */
async function compose(order: LiveOrder): Promise<LiveState> {
  try {
    const program = await import('./compose-live.ts').catch((cause) => {
      throw programNotLoaded(cause);
    });
    return { busy: false, drawn: await program.composeLive(order) };
  } catch (error) {
    const refusal = isRefusal(error) ? error : (ownFault(error) as Error & Refusal);
    if (refusal instanceof Error && refusal.cause) console.error(refusal);
    return { busy: false, refusal };
  }
}

/** Draws an order, and again when its words change; an answer that comes too late is dropped. */
export function useLiveBadge({ member, layout, wording, ink, colour, faces }: LiveOrder): LiveState {
  const [state, setState] = useState<LiveState>({ busy: true });
  // a reader written in the page's own markup is another function at each drawing: the first one is kept
  const [reader] = useState(() => (typeof faces === 'function' ? faces : undefined));
  const source = typeof faces === 'string' ? faces : reader;
  const { name, trade, status } = member;
  useEffect(() => {
    let current = true;
    setState(({ drawn }) => ({ busy: true, ...(drawn && { drawn }) }));
    const named = { name, ...(trade && { trade }), ...(status && { status }) };
    compose({ member: named, layout, wording, ink, colour, faces: source }).then(
      (next) => current && setState(next),
    );
    return () => {
      current = false;
    };
  }, [name, trade, status, layout, wording, ink, colour, source]);
  return state;
}
