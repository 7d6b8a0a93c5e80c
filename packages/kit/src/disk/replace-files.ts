import { posix, resolve } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';
import { heldFile, toFileError } from './file-error.ts';
import { makeFolder, makeInside } from './folders.ts';
import { checkPaths } from './safe-path.ts';
import { type Staged, stage, type WholeFile } from './stage.ts';

/**
 * Writes files whole, each over the one that bears its name: all of them are on the disk under temporary
 * names before the first takes its own, so a full disk changes nothing. Stopped between two names, some
 * files are new and some old, and none is half written: for a caller who keeps a ledger and starts again.
 *
 * @throws FileError in French; no temporary file is left by then
 */
export async function replaceFiles(
  folder: string,
  files: readonly WholeFile[],
  disk: Disk = nodeDisk,
): Promise<void> {
  checkPaths(files.map((file) => file.path));
  const root = resolve(folder);
  const staged: Staged[] = [];
  const made: string[] = [];
  try {
    await makeFolder(disk, root, { made });
    for (const file of files) {
      await makeInside(disk, root, { inside: posix.dirname(file.path), made });
      await stage(disk, root, { file, staged });
    }
    for (const one of staged) await takeOver(disk, one);
  } catch (error) {
    for (const { temporary } of staged) await disk.rm(temporary, { force: true }).catch(() => undefined);
    for (const path of made.toReversed()) await disk.rmdir(path).catch(() => undefined);
    throw error;
  }
}

async function takeOver(disk: Disk, { temporary, absolutePath }: Staged): Promise<void> {
  try {
    await disk.rename(temporary, absolutePath);
  } catch (error) {
    throw toFileError(error, absolutePath, heldFile);
  }
}
