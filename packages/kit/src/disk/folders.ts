import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { brokenLink, FileError, toFileError } from './file-error.ts';

/** The folders a run creates, so that a failed one can take them away again. */
export interface MadeFolders {
  /** Absolute, outermost first. */
  readonly made: string[];
}

/**
 * Makes the chosen folder and those above it; it may be or pass through a symbolic link, since the
 * person named it. Not by mkdir's own recursion, which never ends where a parent can hold nothing (/proc).
 */
export async function makeFolder(disk: Disk, folder: string, { made }: MadeFolders): Promise<void> {
  const missing: string[] = [];
  let path = folder;
  while (path !== dirname(path) && !(await isFolder(disk, path))) {
    missing.unshift(path);
    path = dirname(path);
  }
  for (const step of missing) await makeOne(disk, step, made);
}

async function isFolder(disk: Disk, path: string): Promise<boolean> {
  const found = await disk.stat(path).catch(() => undefined);
  if (found && !found.isDirectory()) throw new FileError(inTheWay, path);
  return found !== undefined;
}

/** Another run may have made it in the meantime. */
async function makeOne(disk: Disk, path: string, made: string[]): Promise<void> {
  try {
    await disk.mkdir(path);
    made.push(path);
  } catch (error) {
    if (await isFolder(disk, path)) return;
    const found = await disk.lstat(path).catch(() => undefined);
    throw found?.isSymbolicLink() ? new FileError(brokenLink, path) : toFileError(error, path);
  }
}

/** Makes a folder inside the chosen one, step by step: none of its steps may be a link that leads out. */
export async function makeInside(
  disk: Disk,
  folder: string,
  { inside, made }: MadeFolders & { inside: string },
): Promise<void> {
  let path = folder;
  for (const step of inside.split('/').filter((part) => part !== '' && part !== '.')) {
    path = join(path, step);
    const found = await disk.lstat(path).catch(() => undefined);
    if (found && !found.isDirectory()) throw new FileError(inTheWay, path);
    if (!found) await makeOne(disk, path, made);
  }
}

const inTheWay = {
  code: 'not-a-folder',
  why: 'Un fichier ou un lien porte déjà ce nom, là où il faut un dossier.',
  fix: 'Renommez-le ou choisissez un autre dossier avec --out.',
} as const;

/** Takes away the folders that were made, innermost first, where they are empty. */
export async function removeMade(disk: Disk, { made }: MadeFolders): Promise<void> {
  for (const path of made.toReversed()) await disk.rmdir(path).catch(() => undefined);
}
