import { sha256 } from '../disk/digest.ts';
import type { Disk } from '../disk/disk.ts';
import { replaceFiles } from '../disk/replace-files.ts';
import type { WholeFile } from '../disk/stage.ts';
import { keepAside } from './keep-aside.ts';
import type { MadeKit } from './kit-maker.ts';
import { type Ledger, type LedgerFile, writeLedger } from './ledger.ts';
import { removeFiles, sweepPaths } from './remove-files.ts';
import { type KitPlan, ownPaths, planKit } from './shelf-state.ts';

/** Files that belong together, what they depend on, and what was told of them. */
export interface Parcel
  extends Pick<Ledger, 'slug' | 'name' | 'recipe'>,
    Pick<MadeKit, 'notices' | 'refused'> {
  readonly files: readonly WholeFile[];
}

/** What became of a parcel. */
export interface Shelved {
  readonly state: 'added' | 'changed' | 'same';
  /** Files that lie on the disk. */
  readonly files: readonly LedgerFile[];
  /** How many of them were written now. */
  readonly written: number;
  /** Files of a person, and where each is kept. */
  readonly kept: readonly { readonly path: string; readonly as: string }[];
}

/**
 * Brings the disk to a parcel: what is right already is not touched, what a person changed is kept beside,
 * what the parcel has no more is taken away. The ledger tells the intent before and the result after, so
 * that a run that is killed at any point is finished by the next one.
 *
 * @throws FileError; what could not be written whole is not there
 */
export async function shelve(
  disk: Disk,
  out: string,
  { parcel, ledger }: { parcel: Parcel; ledger: Ledger | undefined },
): Promise<Shelved> {
  const before: Pick<Ledger, 'files' | 'pending'> = ledger ?? { files: [] };
  await sweepPaths(disk, out, [...ownPaths(before), ...parcel.files.map(({ path }) => path)]);
  const plan = await planKit(disk, out, { files: parcel.files, ledger: before });
  const next = ledgerOf(parcel);
  const repair = ledger?.recipe === parcel.recipe;
  // the intent first: whatever of it a killed run leaves is known to be ours
  if (plan.write.length + plan.remove.length > 0)
    await writeLedger(disk, out, { ...next, files: before.files, pending: pendingOf(before, next) });
  const kept = await keepOthers({ disk, out }, plan, repair);
  const edited = new Set(repair ? kept.map(({ path }) => path) : []);
  const write = plan.write.filter(({ path }) => !edited.has(path));
  await replaceFiles(out, write, disk);
  await removeFiles(disk, out, plan.remove);
  await writeLedger(disk, out, next);
  return {
    state: stateOf(ledger, write.length + plan.remove.length),
    files: next.files,
    written: write.length,
    kept,
  };
}

/** A kit of which a killed run has only told its intent was never there. */
function stateOf(ledger: Ledger | undefined, touched: number): Shelved['state'] {
  if (!ledger || (ledger.pending && ledger.files.length === 0)) return 'added';
  return touched > 0 || ledger.pending ? 'changed' : 'same';
}

/** What an earlier run was about to write may be there as well. */
const pendingOf = ({ pending = [] }: Pick<Ledger, 'pending'>, { files }: Ledger): readonly LedgerFile[] => [
  ...new Map([...pending, ...files].map((file) => [`${file.path} ${file.sha256}`, file])).values(),
];

const ledgerOf = ({ files, slug, name, recipe, notices, refused }: Parcel): Ledger => ({
  format: 1,
  slug,
  name,
  recipe,
  files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  notices,
  refused,
});

/** Where kits are kept. */
interface Shelf {
  readonly disk: Disk;
  readonly out: string;
}

/** With a new drawing a person's version goes beside it; where only a lost file is redrawn, it stays. */
async function keepOthers({ disk, out }: Shelf, { write, changedByHand }: KitPlan, stays: boolean) {
  const kept = [];
  const written = new Set(write.map(({ path }) => path));
  for (const path of changedByHand)
    kept.push({ path, as: stays || !written.has(path) ? path : await keepAside(disk, out, path) });
  return kept;
}
