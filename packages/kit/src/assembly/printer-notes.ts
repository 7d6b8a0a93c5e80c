import { inspectPdf, printerNote } from '@coodyssee/preflight';
import type { KitFile, Shelf } from '../supports/support.ts';
import type { KitEntry } from './kit-contents.ts';

/** What a printer gets; a maker of stamps has a sheet of sizes instead. */
const shelf: Shelf = '2-imprimeur';
const forPrint = '_impression.pdf';

/**
 * A support with the note that goes with its print files, each line of it read from the files themselves; any
 * other support as it is.
 * @param cutSpot the plate that the settings name for the cut
 */
export function withPrinterNote(entry: KitEntry, cutSpot: string): KitEntry {
  const { support, files } = entry;
  const printed = files.filter(({ path }) => path.endsWith(forPrint));
  const [first] = printed;
  if (support.shelf !== shelf || !first) return entry;
  const named = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const text = printerNote(
    printed.map(({ path, bytes }) => inspectPdf(named(path), bytes)),
    { cutSpot },
  );
  const note: KitFile = {
    path: first.path.replace(/[^/]+$/, 'a-remettre-a-l-imprimeur.txt'),
    bytes: new TextEncoder().encode(text),
    use: 'À joindre aux fichiers quand vous les envoyez à l’imprimeur.',
    colours: 'none',
  };
  return { support, files: [...files, note] };
}
