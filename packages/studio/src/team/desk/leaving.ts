/** Why the browser should ask before the page is left; empty most of the time. */
const reasons = new Set<string>();
const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Has the browser ask before the page is left, whatever view it shows, as long as one reason stands.
 *
 * @example askOnLeaving('corrections', true)
 */
export function askOnLeaving(reason: string, stands: boolean): void {
  if (stands) reasons.add(reason);
  else reasons.delete(reason);
  if (reasons.size > 0) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}
