import { join } from 'node:path';
import { brand } from '@coodyssee/logo/brand';
import { sha256 } from '../disk/digest.ts';
import type { Disk } from '../disk/disk.ts';
import type { WholeFile } from '../disk/stage.ts';
import { sweepTemporaries } from '../disk/sweep-temporaries.ts';
import type { Programs } from '../packing/manifest.ts';
import { slugsOf } from '../table/name-files.ts';
import type { Problem } from '../table/problem.ts';
import type { Table } from '../table/table.ts';
import { cooperativeManifest } from './cooperative-manifest.ts';
import type { Crew } from './crew.ts';
import { unchanged } from './issue-kit.ts';
import { ledgerFolder, listLedgers, readLedger } from './ledger.ts';
import { planKits, type Shard, shardOf } from './plan-kits.ts';
import { type RetiredKit, retireKit } from './retire-kit.ts';
import { type BatchOptions, type DoneKit, type PlannedKit, runBatch } from './run-batch.ts';
import { shelve } from './shelve.ts';

/** What is to be made of a table. */
export interface CooperativeOrder {
  readonly table: Table;
  /** The settings file as text; empty for what is usual. */
  readonly settings: string;
  /** The folder of all kits, absolute. */
  readonly out: string;
  readonly zip: boolean;
  /** Writes nothing where a row is refused. */
  readonly strict: boolean;
  readonly shard?: Shard;
}

/** Who does the work, and who watches. */
export interface Surroundings {
  readonly crew: Crew;
  readonly disk: Disk;
  readonly programs: Programs;
  /** Digest of the programs and the tokens. */
  readonly digest: string;
  /** Pictures of all kits at a glance. */
  readonly drawContactSheet: (
    kits: readonly DoneKit[],
    options: { readonly zip: boolean },
  ) => Promise<readonly WholeFile[]>;
  readonly signal?: AbortSignal;
  /** Told before the first kit, how many there are to draw; then after each. */
  readonly onStart?: (count: number) => void;
  readonly onKit?: () => void;
}

/** What became of the whole cooperative. */
export interface IssuedCooperative {
  readonly kits: readonly DoneKit[];
  readonly problems: readonly Problem[];
  readonly retired: readonly RetiredKit[];
  /** Former members whose kits stay, since a row of the table has no readable name. */
  readonly withheld: readonly string[];
  /** True where nothing was written, since a row is refused. */
  readonly stopped: boolean;
}

const nothingDone = { kits: [], retired: [], withheld: [] };

/**
 * Draws the kits of a table, or one share of them, and brings the folder to them. Without a share the
 * former members' kits are taken away, and the list and the contact sheet of all are made: run after the
 * shares have been copied into one folder, it draws nothing again and joins them.
 *
 * @throws FileError; the signal's reason
 */
export async function issueCooperative(
  order: CooperativeOrder,
  around: Surroundings,
): Promise<IssuedCooperative> {
  const { table, settings, zip, strict, shard } = order;
  const planned = planKits(table, { settings, zip, digest: around.digest });
  const rows = shard ? shardOf(planned.kits, shard) : planned.kits;
  const known = byLine([...table.problems, ...planned.problems]);
  if (strict) {
    const refused = known.length > 0 ? known : await rehearse(rows, order, around);
    if (refused.length > 0) return { ...nothingDone, problems: refused, stopped: true };
  }
  await sweepLeftovers(order, around.disk, rows);
  around.onStart?.(rows.length);
  const { kits, problems } = await runBatch(rows, batchOptions(order, around));
  const whole = shard ? { retired: [], withheld: [] } : await finish(order, around, kits);
  return { kits, problems: byLine([...known, ...problems]), ...whole, stopped: false };
}

const byLine = (problems: readonly Problem[]) => problems.toSorted((a, b) => a.line - b.line);

const batchOptions = ({ out, zip, settings }: CooperativeOrder, around: Surroundings): BatchOptions => ({
  ...around,
  job: { out, zip, settings, programs: around.programs },
});

/** Draws all kits without writing any. */
async function rehearse(rows: readonly PlannedKit[], order: CooperativeOrder, around: Surroundings) {
  const options = batchOptions(order, around);
  around.onStart?.(rows.length);
  return (await runBatch(rows, { ...options, job: { ...options.job, rehearsal: true } })).problems;
}

/** What a killed run left where several kits meet: another share's files are left to it. */
async function sweepLeftovers({ out, shard }: CooperativeOrder, disk: Disk, rows: readonly PlannedKit[]) {
  const names = new Set(rows.flatMap(({ slug }) => [`${slug}.zip`, `${slug}.json`]));
  const mine = (name: string) => !shard || names.has(name);
  for (const folder of [out, join(out, ledgerFolder)]) await sweepTemporaries(disk, folder, mine);
}

async function finish(order: CooperativeOrder, around: Surroundings, kits: readonly DoneKit[]) {
  const former = await retireFormer(order, around.disk);
  await shelveWhole(order, around, kits);
  return former;
}

/** A row without a readable name may be anybody's: then nobody's kit is taken away. */
async function retireFormer({ table, out }: CooperativeOrder, disk: Disk) {
  const members = new Set(slugsOf(table.names).values());
  const former = (await listLedgers(disk, out)).filter((slug) => !members.has(slug));
  if (table.names.includes(undefined)) return { retired: [], withheld: former };
  const retired = [];
  for (const slug of former) retired.push(...[(await retireKit(disk, out, slug)) ?? []].flat());
  return { retired, withheld: [] };
}

/** Its ledger's name, which no member can have. */
const wholeSlug = 'la_cooperative';

/** The list of all kits and the contact sheet; redrawn only where a kit has changed. */
async function shelveWhole({ out, zip }: CooperativeOrder, around: Surroundings, kits: readonly DoneKit[]) {
  const { disk, programs } = around;
  const manifest = await cooperativeManifest(kits, { disk, out, programs });
  const recipe = sha256(manifest.bytes);
  const ledger = await readLedger(disk, out, wholeSlug);
  if (ledger && (await unchanged(disk, { out, recipe }, ledger))) return;
  const files = [manifest, ...(await around.drawContactSheet(kits, { zip }))];
  const parcel = { slug: wholeSlug, name: brand.name, recipe, files, notices: [], refused: [] };
  await shelve(disk, out, { parcel, ledger });
}
