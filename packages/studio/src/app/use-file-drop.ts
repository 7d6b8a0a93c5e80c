import { useEffect, useRef } from 'react';

/** A file with the folders it was dropped in. */
export interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

/** More than any folder of logos holds. */
const mostFiles = 5000;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder tells its entries a hundred at a time. */
async function inFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  const next = () => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  for (let some = await next(); some.length > 0 && all.length < mostFiles; some = await next())
    all.push(...some);
  return all;
}

async function filesIn(data: DataTransfer | null): Promise<readonly DroppedFile[]> {
  const plain = [...(data?.files ?? [])].map((file) => ({ path: file.name, file }));
  const entries = [...(data?.items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return plain;
  const found: DroppedFile[] = [];
  const take = async (entry: FileSystemEntry): Promise<void> => {
    if (found.length >= mostFiles) return;
    if (entry.isFile)
      found.push({
        path: entry.fullPath.replace(/^\//, ''),
        file: await fileOf(entry as FileSystemFileEntry),
      });
    else for (const inside of await inFolder(entry as FileSystemDirectoryEntry)) await take(inside);
  };
  for (const entry of entries) await take(entry);
  return found;
}

/** Takes what is dropped anywhere on the page: beside its place a browser would open a file instead of the page. */
export function useFileDrop(take: (files: readonly DroppedFile[]) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented || !hasFiles(event)) return;
      event.preventDefault();
      // the drop is read before it ends: afterwards a browser forgets its folders
      void filesIn(event.dataTransfer).then((files) => files.length > 0 && latest.current(files));
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
}
