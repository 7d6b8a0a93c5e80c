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
 * @example
 * const { record: member, notices } = checkRecord(typed);
 * const { files, refused } = await assembleKit({ member, notices, slug, settings, typesetter, renderPng }, supports);
 */
export async function assembleKit(
  order: KitOrder,
  supports: readonly Support[],
  { onProgress, signal }: AssembleOptions = {},
): Promise<Kit> {
  const parts: KitPart[] = [];
  for (const [done, support] of supports.entries()) {
    signal?.throwIfAborted();
    onProgress?.(done, supports.length);
    parts.push(await makePart(order, support));
  }
  return joinKit(order, supports, parts);
}
