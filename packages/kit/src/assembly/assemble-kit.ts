import { checkRecord } from '../record/check-record.ts';
import type { KitOrder, Support } from '../supports/support.ts';
import { joinKit, type Kit } from './join-kit.ts';
import { type KitPart, makePart } from './make-part.ts';

/** What may watch and stop the work. */
export interface AssembleOptions {
  /** Told before each support: how many are done, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Every support that can be made for one member, in memory, with a notice that says which file is for what.
 * A support that lacks something is left out and listed with what to do.
 *
 * @throws IdentityError, KitError for a record no support could be made from
 * @example const { files, refused } = await assembleKit(order, supports)
 */
export async function assembleKit(
  given: KitOrder,
  supports: readonly Support[],
  { onProgress, signal }: AssembleOptions = {},
): Promise<Kit> {
  const order = { ...given, member: checkRecord(given.member).record };
  const parts: KitPart[] = [];
  for (const [done, support] of supports.entries()) {
    signal?.throwIfAborted();
    onProgress?.(done, supports.length);
    parts.push(await makePart(order, support));
  }
  return joinKit(given, supports, parts);
}
