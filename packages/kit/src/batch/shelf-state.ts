import { join } from 'node:path';
import { sha256 } from '../disk/digest.ts';
import type { Disk } from '../disk/disk.ts';
import type { WholeFile } from '../disk/stage.ts';
import type { Ledger } from './ledger.ts';

/** The digest of a file as it lies on the disk; nothing where there is none. */
export async function digestAt(disk: Disk, out: string, path: string): Promise<string | undefined> {
  const found = await disk.lstat(join(out, path)).catch(() => undefined);
  if (!found) return undefined;
  // a link or a folder of that name is not ours
  return found.isFile() ? sha256(await disk.readFile(join(out, path))) : 'no file';
}

/** What is to be done so that a kit lies on the disk as it was made. */
export interface KitPlan {
  readonly write: readonly WholeFile[];
  /** Paths of ours that the kit has no more. */
  readonly remove: readonly string[];
  /** Paths whose content a person changed, or that were never ours. */
  readonly changedByHand: readonly string[];
}

/** Digests that some run of ours has written, or was about to. */
const ownDigests = ({ files, pending = [] }: Pick<Ledger, 'files' | 'pending'>): ReadonlySet<string> =>
  new Set([...files, ...pending].map(({ sha256 }) => sha256));

/** Every path that a run of ours has written, or was about to. */
export const ownPaths = ({ files, pending = [] }: Pick<Ledger, 'files' | 'pending'>): readonly string[] => [
  ...new Set([...files, ...pending].map(({ path }) => path)),
];

/** Compares a kit with what lies on the disk, and with what the ledger says we left there. */
export async function planKit(
  disk: Disk,
  out: string,
  { files, ledger }: { files: readonly WholeFile[]; ledger: Pick<Ledger, 'files' | 'pending'> },
): Promise<KitPlan> {
  const ours = ownDigests(ledger);
  const plan = { write: [] as WholeFile[], remove: [] as string[], changedByHand: [] as string[] };
  const wanted = new Set(files.map(({ path }) => path));
  for (const file of files) {
    const there = await digestAt(disk, out, file.path);
    if (there === sha256(file.bytes)) continue;
    plan.write.push(file);
    if (there !== undefined && !ours.has(there)) plan.changedByHand.push(file.path);
  }
  for (const path of ownPaths(ledger)) {
    if (wanted.has(path)) continue;
    const there = await digestAt(disk, out, path);
    if (there === undefined) continue;
    if (ours.has(there)) plan.remove.push(path);
    else plan.changedByHand.push(path);
  }
  return plan;
}
