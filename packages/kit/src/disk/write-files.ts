import { posix, resolve } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';
import { type MadeFolders, makeFolder, makeInside, removeMade } from './folders.ts';
import { checkPaths } from './safe-path.ts';
import { type Staged, stage, type WholeFile } from './stage.ts';
import { sweep } from './sweep.ts';
import { takeNames } from './take-names.ts';

/** A file that is now on the disk. */
export interface WrittenFile {
  /** As it was asked for, inside the folder. */
  readonly path: string;
  readonly absolutePath: string;
  /** Size in bytes. */
  readonly size: number;
  /** True when a file of that name was there before. */
  readonly replaced: boolean;
}

/** Where the writing may be watched, stopped, or given another disk. */
export interface WriteOptions {
  readonly disk?: Disk;
  readonly signal?: AbortSignal;
}

/**
 * Writes all files, or none. Every file first goes whole to a temporary name beside its place and is
 * forced to the disk; only when all are there do they take their names. Files of the same names are put
 * aside for that moment, and come back if anything fails.
 * What a power cut left of an earlier run is swept away.
 * A link of that name is replaced, never followed; nothing is written outside the folder.
 *
 * @throws FileError in French; all is as it was before by then, folders made on the way included.
 * @throws the signal's reason when it is raised before the files take their names.
 * @example await writeFiles('badges/atelier-ubac', [{ path: 'atelier-ubac.svg', bytes }])
 */
export async function writeFiles(
  folder: string,
  files: readonly WholeFile[],
  { disk = nodeDisk, signal }: WriteOptions = {},
): Promise<readonly WrittenFile[]> {
  checkPaths(files.map((file) => file.path));
  const root = resolve(folder);
  const folders: MadeFolders = { made: [] };
  const staged: Staged[] = [];
  try {
    await makeFolder(disk, root, folders);
    for (const file of files) {
      signal?.throwIfAborted();
      await makeInside(disk, root, { inside: posix.dirname(file.path), ...folders });
      await stage(disk, root, { file, staged });
    }
    signal?.throwIfAborted();
    await takeNames(disk, staged);
    await sweep(disk, staged);
    return staged.map(({ temporary: _, aside: __, ...written }) => written);
  } catch (error) {
    for (const { temporary } of staged) await disk.rm(temporary, { force: true }).catch(() => undefined);
    await removeMade(disk, folders);
    throw error;
  }
}
