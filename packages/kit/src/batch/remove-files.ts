import { join, posix } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { heldFile, toFileError } from '../disk/file-error.ts';
import { sweepTemporaries } from '../disk/sweep-temporaries.ts';
import { ledgerFolder } from './ledger.ts';

/**
 * Takes away what a killed run left under temporary names of these files, then the folders that hold
 * nothing else.
 */
export async function sweepPaths(disk: Disk, out: string, paths: readonly string[]): Promise<void> {
  const folders = new Map<string, Set<string>>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    folders.set(folder, (folders.get(folder) ?? new Set()).add(posix.basename(path)));
  }
  for (const [folder, names] of folders) {
    await sweepTemporaries(disk, join(out, folder), (name) => names.has(name));
    await removeEmpty(disk, out, folder);
  }
}

/** Takes away files of ours, then the folders that they leave empty; the folder of all kits stays. */
export async function removeFiles(disk: Disk, out: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      await disk.rm(join(out, path), { force: true });
    } catch (error) {
      throw toFileError(error, join(out, path), heldFile);
    }
    await removeEmpty(disk, out, posix.dirname(path));
  }
}

/** Takes away every temporary file of one kit: for whoever knows that its process is no more. Never fails. */
export async function sweepKit(disk: Disk, out: string, slug: string): Promise<void> {
  const names = new Set([`${slug}.zip`, `${slug}.json`]);
  for (const folder of [out, join(out, ledgerFolder)])
    await sweepTemporaries(disk, folder, (name) => names.has(name));
  await sweepFolders(disk, join(out, slug));
}

async function sweepFolders(disk: Disk, folder: string): Promise<void> {
  await sweepTemporaries(disk, folder, () => true);
  for (const name of await disk.readdir(folder).catch((): string[] => [])) {
    const found = await disk.lstat(join(folder, name)).catch(() => undefined);
    if (found?.isDirectory()) await sweepFolders(disk, join(folder, name));
  }
}

async function removeEmpty(disk: Disk, out: string, folder: string): Promise<void> {
  if (folder === '.') return;
  const gone = await disk.rmdir(join(out, folder)).then(
    () => true,
    () => false,
  );
  if (gone) await removeEmpty(disk, out, posix.dirname(folder));
}
