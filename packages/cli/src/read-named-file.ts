import type { Disk } from '@coodyssee/kit/disk';
import { fr } from '@coodyssee/kit/words';
import { UsageError } from './line/usage-error.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Il n’y a pas de fichier à cet endroit.',
  EISDIR: 'C’est un dossier.',
  EACCES: 'Vous n’avez pas le droit de le lire.',
};

/** How a command refuses a file that cannot be read. */
export interface Unreadable {
  readonly code: 'unreadable-table' | 'unreadable-file';
  /** What to do, in French. */
  readonly fix: string;
  /** Bytes it may have, and what is thrown for more, before any is read. */
  readonly most?: { readonly bytes: number; readonly refuse: () => Error };
}

/**
 * The bytes of a file that the person named.
 *
 * @throws UsageError with the code and the advice that were given; what `most` refuses with
 */
export async function readNamedFile(
  disk: Disk,
  path: string,
  { code, fix, most }: Unreadable,
): Promise<Uint8Array> {
  const size = most ? ((await disk.stat(path).catch(() => undefined))?.size ?? 0) : 0;
  if (most && size > most.bytes) throw most.refuse();
  try {
    return await disk.readFile(path);
  } catch (error) {
    const errno = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = reasons[errno] ?? fr`Le système répond : ${errno}.`;
    throw new UsageError(code, { what: fr`Impossible de lire « ${path} ».`, why, fix }, { path, errno });
  }
}
