import type { CommandLine } from '../command.ts';
import type { Surroundings } from '../surroundings.ts';

const wipe = '\r\u001b[K';

/** A line that tells how far the work is while a person watches, and leaves nothing behind. */
interface Progress {
  show(text: string): void;
  end(): void;
}

/** Silent where nobody watches, so that a log or another program gets no control characters. */
export function createProgress({ switches }: CommandLine, { watched, err }: Surroundings): Progress {
  const isSilent = !watched || switches.has('quiet') || switches.has('json');
  if (isSilent) return { show: () => undefined, end: () => undefined };
  return { show: (text) => err(wipe + text), end: () => err(wipe) };
}
