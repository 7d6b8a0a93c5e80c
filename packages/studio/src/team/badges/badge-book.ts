import { type BadgeOf, type Drawn, keyOf } from './draw-badge.ts';

/** Draws one badge; a refusal is part of what it gives. */
export type Draw = (of: BadgeOf) => Promise<Drawn>;

/** Badges drawn once for each content: those in sight first, the others when there is nothing better to do. */
export interface BadgeBook {
  readonly get: (of: BadgeOf) => Drawn | undefined;
  /** What to draw, the most wanted first; it replaces what was wanted before. */
  readonly want: (members: readonly BadgeOf[]) => void;
  /** Those in sight, drawn before all others. */
  readonly see: (members: readonly BadgeOf[]) => void;
  readonly subscribe: (listen: () => void) => () => void;
  /** A number that changes with every badge that is there. */
  readonly version: () => number;
}

/** Two at a time keep the worker busy, and let what comes into sight go first. */
const atOnce = 2;

/** @param soon calls back before the next frame: listeners hear of many badges at once */
export function createBadgeBook(draw: Draw, soon: (call: () => void) => void): BadgeBook {
  const drawn = new Map<string, Drawn>();
  const underWay = new Set<string>();
  const listeners = new Set<() => void>();
  let seen: readonly BadgeOf[] = [];
  let wanted: readonly BadgeOf[] = [];
  let version = 0;
  let isTold = true;

  const tell = () => {
    if (!isTold) return;
    isTold = false;
    soon(() => {
      isTold = true;
      version += 1;
      for (const listen of listeners) listen();
    });
  };
  const isOpen = (of: BadgeOf) => !drawn.has(keyOf(of)) && !underWay.has(keyOf(of));
  const next = (): BadgeOf | undefined => {
    const first = seen.find(isOpen);
    if (first) return first;
    // what is drawn is not looked at again: the list only gets shorter
    const at = wanted.findIndex(isOpen);
    wanted = at < 0 ? [] : wanted.slice(at);
    return wanted[0];
  };
  const pump = () => {
    for (let of = next(); of && underWay.size < atOnce; of = next()) {
      const key = keyOf(of);
      underWay.add(key);
      void draw(of).then((one) => {
        drawn.set(key, one);
        underWay.delete(key);
        tell();
        pump();
      });
    }
  };
  return {
    get: (of) => drawn.get(keyOf(of)),
    want(members) {
      wanted = members;
      pump();
    },
    see(members) {
      seen = members;
      pump();
    },
    subscribe(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    version: () => version,
  };
}
