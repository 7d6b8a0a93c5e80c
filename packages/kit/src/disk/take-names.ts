import { fr } from '../words/fr.ts';
import type { Disk } from './disk.ts';
import { FileError, heldFile, toFileError } from './file-error.ts';
import type { Staged } from './stage.ts';

/** One step back; gives the name under which an old file had to stay, when it could not go back. */
type Undo = () => Promise<string | undefined>;

/**
 * Gives every staged file its name. The files that bear these names are put aside first, since a file
 * that another program holds open may refuse to move; if any step fails, all go back to where they were.
 *
 * @throws FileError `file-in-use` and others
 */
export async function takeNames(disk: Disk, staged: readonly Staged[]): Promise<void> {
  const undo: Undo[] = [];
  try {
    for (const file of staged) if (file.replaced) await putAside(disk, file, undo);
    for (const file of staged) await takeName(disk, file, undo);
  } catch (error) {
    const kept: string[] = [];
    for (const step of undo.toReversed()) kept.push(...[(await step()) ?? []].flat());
    throw kept.length > 0 ? tellKept(error, kept) : error;
  }
  for (const { aside } of staged) await disk.rm(aside, { force: true }).catch(() => undefined);
}

async function putAside(disk: Disk, { absolutePath, aside }: Staged, undo: Undo[]): Promise<void> {
  const back = () => disk.rename(aside, absolutePath);
  try {
    await disk.rename(absolutePath, aside);
    // a virus scanner holds a file for a moment: one more try
    undo.push(() =>
      back()
        .catch(back)
        .then(nothing, () => aside),
    );
  } catch (error) {
    // another run has taken it away since it was seen
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw toFileError(error, absolutePath, heldFile);
  }
}

const nothing = () => undefined;

async function takeName(disk: Disk, { temporary, absolutePath }: Staged, undo: Undo[]): Promise<void> {
  try {
    await disk.rename(temporary, absolutePath);
    undo.push(() => disk.rm(absolutePath, { force: true }).then(nothing, nothing));
  } catch (error) {
    throw toFileError(error, absolutePath, heldFile);
  }
}

function tellKept(error: unknown, kept: readonly string[]): unknown {
  if (!(error instanceof FileError)) return error;
  const fix = fr`${error.fix} Ce qui s’y trouvait est gardé sous : ${kept.join(', ')}`;
  const { code, why, details } = error;
  return new FileError({ code, why, fix }, String(details.path), String(details.errno));
}
