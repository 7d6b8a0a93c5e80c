import type { PackedFile } from '@coodyssee/kit';

/** A file on its way out of the page: `atelier-ubac.zip`, or with folders: `atelier-ubac/…`. */
export type SunkFile = PackedFile;

/** Where finished files go. */
export interface Sink {
  /** @throws where there is no room, or the folder may not be written any more */
  readonly put: (file: SunkFile) => Promise<void>;
  /** Hands over what is still held. */
  readonly close: () => Promise<void>;
}

/** Into a folder of the person's own: a file is there as soon as it is made, and the page holds none. */
export const folderSink = (folder: FileSystemDirectoryHandle): Sink => ({
  async put({ path, bytes }) {
    const folders = path.split('/');
    const name = folders.pop() as string;
    let place = folder;
    for (const one of folders) place = await place.getDirectoryHandle(one, { create: true });
    const file = await (await place.getFileHandle(name, { create: true })).createWritable();
    await file.write(bytes as Uint8Array<ArrayBuffer>);
    await file.close();
  },
  close: async () => undefined,
});

/** How files are put together where a page can only download. */
export interface ArchivesOptions {
  /** Most files and most bytes in one archive: what the page holds at a time. */
  readonly most: { readonly owners: number; readonly bytes: number };
  /** @param part from 1 */
  readonly nameOf: (part: number) => string;
  readonly pack: (files: readonly SunkFile[]) => Promise<Uint8Array>;
  readonly save: (bytes: Uint8Array, name: string) => void;
}

/** Whose a file is: the beginning of its path. */
const ownerOf = ({ path }: SunkFile): string => path.split('/')[0] ?? path;

/** Into archives that are downloaded one after the other; a member's files are never parted. */
export function archivesSink({ most, nameOf, pack, save }: ArchivesOptions): Sink {
  let held: SunkFile[] = [];
  let part = 0;
  let turn = Promise.resolve();
  const hand = async () => {
    if (held.length === 0) return;
    const files = held;
    held = [];
    part += 1;
    const name = nameOf(part);
    save(await pack(files), name);
  };
  const isFull = (next: SunkFile): boolean => {
    const owners = new Set(held.map(ownerOf));
    if (owners.has(ownerOf(next))) return false;
    const bytes = held.reduce((sum, file) => sum + file.bytes.length, 0);
    return owners.size >= most.owners || bytes + next.bytes.length > most.bytes;
  };
  // two lanes may hand over at once: each waits for its turn
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    put: (file) =>
      inTurn(async () => {
        if (isFull(file)) await hand();
        held.push(file);
      }),
    close: () => inTurn(hand),
  };
}
