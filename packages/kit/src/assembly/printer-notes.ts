import { inspectPdf, printerNote } from '@coodyssee/preflight';
import type { KitFile, Shelf, Support } from '../supports/support.ts';
import type { Said } from '../words/language.ts';
import type { KitEntry } from './kit-contents.ts';

/** What a printer gets; a maker of stamps has a sheet of sizes instead. */
const shelf: Shelf = '2-imprimeur';
const use: Said = {
  fr: 'À joindre aux fichiers quand vous les envoyez à l’imprimeur.',
  en: 'To attach to the files when you send them to the printer.',
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const printed = (files: readonly KitFile[]): readonly KitFile[] =>
  files.filter(({ is }) => is.format === 'print');

/** « À remettre à votre imprimeur » for one folder, each line of it read from the files themselves. */
function noteFor({ id, folder }: Support, files: readonly KitFile[], cutSpot: string): KitFile {
  const text = printerNote(
    files.map(({ path, bytes }) => inspectPdf(nameOf(path), bytes)),
    { cutSpot },
  );
  return {
    is: { support: id, part: 'printer-note', format: 'txt', colourSpace: 'none' },
    path: [shelf, folder, 'a-remettre-a-l-imprimeur.txt'].filter(Boolean).join('/'),
    bytes: new TextEncoder().encode(text),
    use,
  };
}

/**
 * Supports with the note that goes with the print files of each folder, once, however many supports stand in it: with
 * the last of them.
 * @param cutSpot the plate that the settings name for the cut
 */
export function withPrinterNotes<E extends KitEntry>(entries: readonly E[], cutSpot: string): readonly E[] {
  const forPrint = entries.filter(
    ({ support, files }) => support.shelf === shelf && printed(files).length > 0,
  );
  return entries.map((entry) => {
    const alike = forPrint.filter(({ support }) => support.folder === entry.support.folder);
    if (entry !== alike.at(-1)) return entry;
    const note = noteFor(
      entry.support,
      alike.flatMap(({ files }) => printed(files)),
      cutSpot,
    );
    return { ...entry, files: [...entry.files, note] };
  });
}
