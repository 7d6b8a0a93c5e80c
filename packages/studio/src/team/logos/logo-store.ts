import type { OwnLogo } from '@coodyssee/logo/scene';
import { readLogoFile } from '../../own-logo/read-logo-file.ts';
import type { GivenFile } from './given-file.ts';

/** What became of a file: read, or why not; absent while nobody has asked, or it is being read. */
export type ReadLogo = { readonly logo: OwnLogo } | { readonly trouble: unknown };

type Read = (file: File) => Promise<OwnLogo>;

const readAlone: Read = (file) =>
  readLogoFile(file, { keepGround: false, signal: new AbortController().signal });

/** The logos given with a table: read one after the other as rows name them, in memory only, like the table. */
export function createLogoStore(read: Read = readAlone) {
  let files: readonly GivenFile[] = [];
  let known = new Map<File, ReadLogo>();
  let version = 0;
  let queue: File[] = [];
  let underWay: File | undefined;
  const listeners = new Set<() => void>();
  const tell = () => {
    version += 1;
    for (const listen of listeners) listen();
  };
  const pump = async () => {
    if (underWay) return;
    for (let file = queue.shift(); file; file = queue.shift()) {
      underWay = file;
      const mine = known;
      const result = await read(file).then(
        (logo): ReadLogo => ({ logo }),
        (trouble: unknown): ReadLogo => ({ trouble }),
      );
      mine.set(file, result);
      if (mine === known) tell();
    }
    underWay = undefined;
  };
  return {
    files: () => files,
    get: (file: File) => known.get(file),
    version: () => version,
    subscribe(listen: () => void) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    /** A file of the same path takes the place of the last. */
    add(given: readonly GivenFile[]) {
      if (given.length === 0) return;
      files = [...new Map([...files, ...given].map((one) => [one.path, one])).values()];
      tell();
    },
    want(wanted: readonly File[]) {
      queue = [...new Set(wanted)].filter((file) => file !== underWay && !known.has(file));
      void pump();
    },
    clear() {
      files = [];
      known = new Map();
      queue = [];
      tell();
    },
  };
}

/** The page's one store. */
export const logos = createLogoStore();
