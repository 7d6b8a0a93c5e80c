/** Work that was done, in ms, and the time that was spent waiting does not count. */
export interface Pace {
  readonly done: number;
  readonly all: number;
  /** ms of work so far. */
  readonly worked: number;
}

/** Minutes that are left, rounded as people say them; nothing before one is done. */
export function minutesLeft({ done, all, worked }: Pace): number | undefined {
  if (done === 0) return undefined;
  const minutes = ((worked / done) * (all - done)) / 60_000;
  return minutes < 1 ? 0 : Math.round(minutes);
}
