import type { Remote } from 'comlink';
import { type Hired, hire } from '../workers/hire.ts';
import type { Door } from './worker.ts';
import address from './worker.ts?worker&url';

/** Those who make files, away from the page: hired when they are first needed. */
export interface Crew {
  readonly size: number;
  /**
   * Lets one of them do a work.
   *
   * @param seat which one, from 0
   * @throws the reason of `dismiss` when it is called meanwhile; WorkerFailure when the worker failed
   */
  ask<T>(seat: number, work: (door: Remote<Door>) => Promise<T>): Promise<T>;
  /** Sends them away in the midst of their work; the next `ask` hires others. */
  dismiss(reason: unknown): void;
}

/** Two use a machine of two cores, three leave one of four to the page. */
const usualSize = (): number => Math.min(3, Math.max(1, navigator.hardwareConcurrency || 2));

export function createCrew(size = usualSize()): Crew {
  const hands = new Map<number, Hired<Door>>();
  const take = (seat: number): Hired<Door> => {
    const hand = hands.get(seat) ?? hire<Door>(address);
    hands.set(seat, hand);
    // one that failed leaves its seat to another
    hand.gone.catch(() => hands.get(seat) === hand && hands.delete(seat));
    return hand;
  };
  return {
    size,
    ask: (seat, work) => {
      const { door, gone } = take(seat);
      return Promise.race([work(door), gone]);
    },
    dismiss(reason) {
      for (const hand of hands.values()) hand.dismiss(reason);
      hands.clear();
    },
  };
}

/** The page's one crew. */
export const crew: Crew = createCrew();

/** Has a crew come and read its code, while the person is still making up their mind. */
export const warm = (waiting: Crew = crew): void => {
  for (let seat = 0; seat < waiting.size; seat += 1)
    waiting.ask(seat, (door) => door.tasks()).catch(() => undefined);
};
