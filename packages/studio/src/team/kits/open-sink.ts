import { saveFile } from '../../take/save-file.ts';
import { bundleFiles } from '../../workshop/make-files.ts';
import type { What } from './run-store.ts';
import { archivesSink, folderSink, type Sink } from './sink.ts';

type Picker = (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;

const picker = (): Picker | undefined => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** True where the browser can write into a folder that the person chooses. */
export const canWriteFolder = (): boolean => picker() !== undefined;

/** What one archive holds where there is no folder: the page holds as much at a time. */
export const archiveSize: Readonly<Record<What, number>> = { kits: 20, badges: 200 };
const mostBytes = 80e6;

/** @returns nothing where the person closed the question */
export async function openSink(what: What, nameOf: (part: number) => string): Promise<Sink | undefined> {
  const pick = picker();
  if (!pick)
    return archivesSink({
      most: { owners: archiveSize[what], bytes: mostBytes },
      nameOf,
      pack: (files) => bundleFiles(files),
      save: saveFile,
    });
  try {
    return folderSink(await pick({ mode: 'readwrite', id: 'coodyssee-kits' }));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
