import type { Disk } from '../disk/disk.ts';
import { readLedger, removeLedger } from './ledger.ts';
import { removeFiles, sweepPaths } from './remove-files.ts';
import { ownPaths, planKit } from './shelf-state.ts';

/** What became of the kit of a member who is no longer in the table. */
export interface RetiredKit {
  readonly slug: string;
  readonly name: string;
  /** Files of ours that were taken away. */
  readonly removed: number;
  /** Files that a person changed: they stay. */
  readonly kept: readonly string[];
}

/** Takes away the files that we wrote for a former member and nobody has changed since; all others stay. */
export async function retireKit(disk: Disk, out: string, slug: string): Promise<RetiredKit | undefined> {
  const ledger = await readLedger(disk, out, slug);
  if (!ledger) return undefined;
  await sweepPaths(disk, out, ownPaths(ledger));
  const { remove, changedByHand } = await planKit(disk, out, { files: [], ledger });
  // the ledger goes last: a run that is killed before finds it and goes on
  await removeFiles(disk, out, remove);
  await removeLedger(disk, out, slug);
  return { slug, name: ledger.name, removed: remove.length, kept: changedByHand };
}
