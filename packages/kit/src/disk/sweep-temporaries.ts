import { join } from 'node:path';
import type { Disk } from './disk.ts';

const temporary = /^\.(.+)\.coodyssee-\d+-\d+\.tmp$/;

/**
 * Takes away the temporary files that a killed run left of files whose names `mine` accepts, however young:
 * for a folder in which no other run may be writing them. Never fails.
 */
export async function sweepTemporaries(
  disk: Disk,
  folder: string,
  mine: (name: string) => boolean,
): Promise<void> {
  const names = await disk.readdir(folder).catch((): string[] => []);
  for (const entry of names) {
    const name = temporary.exec(entry)?.[1];
    if (name !== undefined && mine(name))
      await disk.rm(join(folder, entry), { force: true }).catch(() => undefined);
  }
}
