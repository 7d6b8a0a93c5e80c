import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import type { Staged } from './stage.ts';

/** A name of ours for a moment, whoever gave it: the file's own name, the process, and what it stands for. */
const momentName = /^\.(.+)\.coodyssee-(\d+)-\d+\.(tmp|old)$/;

/** No run lasts that long, in milliseconds. */
const hour = 3_600_000;

/** What was just written into one folder. */
interface Fresh {
  /** One of the files, by whose time the age of others is counted: the disk has a clock of its own. */
  readonly path: string;
  readonly names: ReadonlySet<string>;
}

/**
 * Takes away what a killed run or a power cut left in the folders of a run that has ended well: at once where a
 * process that is no more was writing the very files that are written now, after an hour for others. What was put
 * aside of another file is kept: it may be a person's only copy. Never fails: it can wait.
 */
export async function sweep(disk: Disk, written: readonly Staged[]): Promise<void> {
  const paths = written.map(({ absolutePath }) => absolutePath);
  const folders = new Map(paths.map((path) => [dirname(path), path]));
  for (const [folder, path] of folders) {
    const names = new Set(paths.filter((one) => dirname(one) === folder).map((one) => basename(one)));
    await sweepFolder(disk, folder, { path, names }).catch(() => undefined);
  }
}

async function sweepFolder(disk: Disk, folder: string, fresh: Fresh): Promise<void> {
  const { mtimeMs: now } = await disk.lstat(fresh.path);
  for (const name of await disk.readdir(folder)) {
    const [, file = '', pid = '', kind] = momentName.exec(name) ?? [];
    if (file === '') continue;
    const path = join(folder, name);
    const orphan = fresh.names.has(file) && isGone(Number(pid));
    const stale = async () => kind === 'tmp' && now - (await disk.lstat(path)).mtimeMs > hour;
    if (orphan || (await stale())) await disk.rm(path, { force: true });
  }
}

/** True where no process has that number; one of another person's counts as running. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
