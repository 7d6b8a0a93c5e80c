import { sha256 } from '../disk/digest.ts';
import type { Disk } from '../disk/disk.ts';
import type { Programs } from '../packing/manifest.ts';
import { packKit } from '../packing/pack-kit.ts';
import type { KitRequest, MadeKit, MakeKit } from './kit-maker.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { digestAt } from './shelf-state.ts';
import { type Shelved, shelve } from './shelve.ts';

/** One kit to draw and to bring to the disk. */
export interface KitJob extends KitRequest {
  /** The folder of all kits, absolute. */
  readonly out: string;
  readonly zip: boolean;
  /** Digest of all that the kit depends on. */
  readonly recipe: string;
  readonly programs: Programs;
  /** Draws, but touches no disk: to know what would be refused. */
  readonly rehearsal?: boolean;
}

/** What became of one kit. */
export interface IssuedKit extends Shelved, Pick<MadeKit, 'notices' | 'refused'> {}

/** How a kit is drawn, and the disk that takes it. */
export interface Workshop {
  readonly make: MakeKit;
  readonly disk: Disk;
}

/**
 * Draws one member's kit and brings the disk to it: what is right already is not touched, what a person
 * changed is kept beside. A run that was killed at any point leaves a ledger from which this one goes on.
 *
 * @throws FileError where the disk refuses, IdentityError or KitError where nothing can be drawn
 */
export async function issueKit(job: KitJob, { make, disk }: Workshop): Promise<IssuedKit> {
  if (job.rehearsal) return rehearse(job, make);
  const ledger = await readLedger(disk, job.out, job.slug);
  const same = ledger && (await unchanged(disk, job, ledger));
  if (same) return same;
  const kit = await make(job);
  const { slug, recipe, record } = job;
  const { notices, refused } = kit;
  const files = packKit({ ...job, files: kit.files }, { zip: job.zip, digest: sha256 });
  const parcel = { slug, recipe, name: record.name, files, notices, refused };
  return { ...(await shelve(disk, job.out, { parcel, ledger })), notices, refused };
}

async function rehearse(job: KitJob, make: MakeKit): Promise<IssuedKit> {
  const { notices, refused } = await make(job);
  return { state: 'same', files: [], written: 0, kept: [], notices, refused };
}

/** Nothing to do where the recipe is the same and every file is there; one that was edited is left as it is. */
export async function unchanged(
  disk: Disk,
  job: Pick<KitJob, 'out' | 'recipe'>,
  ledger: Ledger,
): Promise<IssuedKit | undefined> {
  if (ledger.recipe !== job.recipe || ledger.pending) return undefined;
  const { files, notices, refused } = ledger;
  const kept = [];
  for (const { path, sha256: digest } of files) {
    const there = await digestAt(disk, job.out, path);
    if (there === undefined) return undefined;
    if (there !== digest) kept.push({ path, as: path });
  }
  return { state: 'same', files, written: 0, kept, notices, refused };
}
