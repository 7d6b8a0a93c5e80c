import { join, posix } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { toFileError } from '../disk/file-error.ts';
import { digestAt } from './shelf-state.ts';

/** Where a person's own version stays beside ours: `carte_garde-1a2b3c4d.pdf`. */
function asideName(path: string, digest: string): string {
  const { dir, name, ext } = posix.parse(path);
  return posix.join(dir, `${name}_garde-${digest.replace(/\W/g, '').slice(0, 8)}${ext}`);
}

/** Gives a file that is not ours another name, so that ours can take its own; says which. */
export async function keepAside(disk: Disk, out: string, path: string): Promise<string> {
  const digest = (await digestAt(disk, out, path)) ?? '';
  const aside = asideName(path, digest);
  try {
    await disk.rename(join(out, path), join(out, aside));
  } catch (error) {
    throw toFileError(error, join(out, path));
  }
  return aside;
}
