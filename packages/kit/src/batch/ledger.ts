import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { replaceFiles } from '../disk/replace-files.ts';
import { jsonBytes } from '../packing/manifest.ts';
import type { MadeKit } from './kit-maker.ts';

/** A file as it was written: path inside the folder of all kits. */
export interface LedgerFile {
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What the last run wrote for one member, so that the next one knows what is ours. */
export interface Ledger {
  readonly format: 1;
  readonly slug: string;
  readonly name: string;
  /** Digest of all that the kit depends on. */
  readonly recipe: string;
  readonly files: readonly LedgerFile[];
  readonly notices: MadeKit['notices'];
  readonly refused: MadeKit['refused'];
  /** Present while the files are being written: those that may already be there. */
  readonly pending?: readonly LedgerFile[];
}

/** No member's folder can bear this name: a slug has no underscore. */
export const ledgerFolder = 'manifestes_kits';

/** Inside the folder of all kits. */
export const ledgerPath = (slug: string): string => `${ledgerFolder}/${slug}.json`;

/** A ledger that cannot be read counts as none: its files are then a person's, and are kept. */
export async function readLedger(disk: Disk, out: string, slug: string): Promise<Ledger | undefined> {
  try {
    const ledger = JSON.parse((await disk.readFile(join(out, ledgerPath(slug)))).toString('utf8')) as Ledger;
    return ledger.format === 1 && ledger.slug === slug && Array.isArray(ledger.files) ? ledger : undefined;
  } catch {
    return undefined;
  }
}

export const writeLedger = (disk: Disk, out: string, ledger: Ledger): Promise<void> =>
  replaceFiles(out, [{ path: ledgerPath(ledger.slug), bytes: jsonBytes(ledger) }], disk);

export const removeLedger = (disk: Disk, out: string, slug: string): Promise<void> =>
  disk.rm(join(out, ledgerPath(slug)), { force: true });

/** The members of whom a ledger is kept, sorted. */
export async function listLedgers(disk: Disk, out: string): Promise<readonly string[]> {
  const names = await disk.readdir(join(out, ledgerFolder)).catch((): string[] => []);
  return names
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name))
    .map((name) => name.slice(0, -5))
    .sort();
}
