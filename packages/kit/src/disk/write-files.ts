import { basename, dirname, join, posix, resolve } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';
import { FileError, toFileError } from './file-error.ts';
import { type MadeFolders, makeFolder, makeInside, removeMade } from './folders.ts';
import { checkPaths } from './safe-path.ts';

/** A finished file, waiting to be written. */
export interface WholeFile {
  /** Inside the folder, with `/` between plain names: `atelier-ubac_badge-bandeau_couleur.svg`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

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

interface Staged extends WrittenFile {
  readonly temporary: string;
}

/**
 * Writes all files, or none. Every file first goes whole to a temporary name beside its place and is
 * forced to the disk; only when all are there does each take its name, replacing a file of that name.
 * A link of that name is replaced, never followed; nothing is written outside the folder.
 *
 * @throws FileError in French; temporary files and folders made on the way are gone by then.
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
  const temporaries: string[] = [];
  try {
    await makeFolder(disk, root, folders);
    const staged: Staged[] = [];
    for (const file of files) {
      signal?.throwIfAborted();
      await makeInside(disk, root, { inside: posix.dirname(file.path), ...folders });
      staged.push(await stage(disk, root, file, temporaries));
    }
    signal?.throwIfAborted();
    for (const file of staged) await takeName(disk, file);
    return staged.map(({ temporary: _, ...written }) => written);
  } catch (error) {
    for (const path of temporaries) await disk.rm(path, { force: true }).catch(() => undefined);
    await removeMade(disk, folders);
    throw error;
  }
}

let serial = 0;

/** Unique among running writers; one left behind by a power cut is replaced, and a link is never followed. */
function temporaryBeside(path: string): string {
  serial += 1;
  return join(dirname(path), `.${basename(path)}.${process.pid}-${serial}.tmp`);
}

async function stage(disk: Disk, root: string, file: WholeFile, temporaries: string[]): Promise<Staged> {
  const absolutePath = join(root, file.path);
  const temporary = temporaryBeside(absolutePath);
  const found = await disk.lstat(absolutePath).catch(() => undefined);
  if (found?.isDirectory()) throw new FileError(folderThere, absolutePath);
  try {
    await disk.rm(temporary, { force: true });
    const handle = await disk.open(temporary, 'wx');
    temporaries.push(temporary);
    try {
      await handle.writeFile(file.bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw toFileError(error, absolutePath);
  }
  return { path: file.path, absolutePath, temporary, size: file.bytes.length, replaced: found !== undefined };
}

const folderThere = {
  code: 'name-taken',
  why: 'Un dossier porte déjà ce nom.',
  fix: 'Renommez ce dossier ou choisissez-en un autre avec --out.',
} as const;

async function takeName(disk: Disk, { temporary, absolutePath }: Staged): Promise<void> {
  try {
    await disk.rename(temporary, absolutePath);
  } catch (error) {
    throw toFileError(error, absolutePath);
  }
}
