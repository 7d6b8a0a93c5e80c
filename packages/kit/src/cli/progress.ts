import { fr } from '../words/fr.ts';
import type { Surroundings } from './surroundings.ts';

const wipe = '\r\u001b[K';

/** A line that counts the files while a person watches, and leaves nothing behind. */
export interface Progress {
  step(done: number, all: number): void;
  end(): void;
}

/** Silent where nobody watches, so that a log or another program gets no control characters. */
export function createProgress({ watched, err }: Surroundings, quiet: boolean): Progress {
  if (!watched || quiet) return { step: () => undefined, end: () => undefined };
  return {
    step: (done, all) => err(fr`${wipe}Dessin : ${done + 1} sur ${all}`),
    end: () => err(wipe),
  };
}
