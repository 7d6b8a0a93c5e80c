/** A token's name as a version publishes it. */
export interface PublishedName {
  readonly key: string;
  /** What to take in its place: DTCG's `$deprecated`. */
  readonly deprecated?: string | boolean;
}

/** Names that went although the version before did not say that they would. */
export function lostNames(
  before: readonly PublishedName[],
  now: readonly PublishedName[],
): readonly string[] {
  const kept = new Set(now.map(({ key }) => key));
  return before.filter(({ key, deprecated }) => !kept.has(key) && !deprecated).map(({ key }) => key);
}
