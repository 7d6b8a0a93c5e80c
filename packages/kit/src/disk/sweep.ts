import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import type { Staged } from './stage.ts';

/** A temporary name of ours, whoever wrote it. What was put aside is kept: it may be a person's only copy. */
const temporaryName = /^\..+\.coodyssee-\d+-\d+\.tmp$/;

/** No run lasts that long, in milliseconds. */
const hour = 3_600_000;

/**
 * Takes away the temporary files that a power cut left in the folders of a run that has ended well.
 * Their age is counted from the files just written, by the disk's own clock. Never fails: it can wait.
 */
export async function sweep(disk: Disk, written: readonly Staged[]): Promise<void> {
  const folders = new Map(written.map(({ absolutePath }) => [dirname(absolutePath), absolutePath]));
  for (const [folder, fresh] of folders) await sweepFolder(disk, folder, fresh).catch(() => undefined);
}

async function sweepFolder(disk: Disk, folder: string, fresh: string): Promise<void> {
  const { mtimeMs: now } = await disk.lstat(fresh);
  const names = await disk.readdir(folder);
  for (const name of names.filter((entry) => temporaryName.test(entry))) {
    const path = join(folder, name);
    const { mtimeMs } = await disk.lstat(path);
    if (now - mtimeMs > hour) await disk.rm(path, { force: true });
  }
}
