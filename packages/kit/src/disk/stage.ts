import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { FileError, toFileError } from './file-error.ts';

/** A finished file, waiting to be written. */
export interface WholeFile {
  /** Inside the folder, with `/` between plain names: `atelier-ubac_badge-bandeau_couleur.svg`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A whole file under a temporary name beside its place. */
export interface Staged {
  /** As it was asked for, inside the folder. */
  readonly path: string;
  readonly absolutePath: string;
  readonly temporary: string;
  /** Where the file that bears the name now is put meanwhile. */
  readonly aside: string;
  /** Size in bytes. */
  readonly size: number;
  /** True when something has that name already. */
  readonly replaced: boolean;
}

let serial = 0;

/** Hidden and unique among running writers; one left behind by a power cut is swept away by a later run. */
function namesBeside(path: string): Pick<Staged, 'temporary' | 'aside'> {
  serial += 1;
  const stem = join(dirname(path), `.${basename(path)}.coodyssee-${process.pid}-${serial}`);
  return { temporary: `${stem}.tmp`, aside: `${stem}.old` };
}

/**
 * Writes one file whole under its temporary name and forces it to the disk.
 *
 * @param staged gets the file as soon as there is something to take away.
 * @throws FileError
 */
export async function stage(
  disk: Disk,
  root: string,
  { file, staged }: { file: WholeFile; staged: Staged[] },
) {
  const absolutePath = join(root, file.path);
  const found = await disk.lstat(absolutePath).catch(() => undefined);
  if (found?.isDirectory()) throw new FileError(folderThere, absolutePath);
  const names = namesBeside(absolutePath);
  const { path, bytes } = file;
  staged.push({ path, absolutePath, ...names, size: bytes.length, replaced: found !== undefined });
  try {
    await disk.rm(names.temporary, { force: true });
    await writeWhole(disk, names.temporary, bytes);
  } catch (error) {
    throw toFileError(error, absolutePath);
  }
}

async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await disk.open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const folderThere = {
  code: 'name-taken',
  why: 'Un dossier porte déjà ce nom.',
  fix: 'Renommez ce dossier ou choisissez-en un autre avec --out.',
} as const;
