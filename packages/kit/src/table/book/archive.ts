import { unzipSync } from 'fflate';
import { limits, tooLarge } from '../limits.ts';

/** A part of a workbook, by its path in the archive; nothing where there is none. */
export type Part = (path: string) => Uint8Array | undefined;

/** A workbook's archive, of which nothing is unpacked before it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  readonly part: Part;
}

const isText = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** Bytes that packing may add to what cannot be packed; and the most that XML of our limits takes, packed. */
const slack = 1000;
const mostPacked = 5e6;

/** Some programs write `xl\worksheets\sheet1.xml`, or capitals. */
const plain = (path: string): string => path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

/**
 * Looks into an archive. The sizes it tells are added up first; a part that tells less than it holds is cut there.
 *
 * @throws TableError `too-large`; an Error where it is damaged
 */
export function openArchive(bytes: Uint8Array): Archive {
  const names: string[] = [];
  let told = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      if (isText(name)) told += originalSize;
      if (told > limits.workbook) throw tooLarge('megabytes', limits.workbook);
      return false;
    },
  });
  let unpacked = 0;
  const part: Part = (path) => {
    const wanted = names.find((name) => plain(name) === plain(path));
    if (wanted === undefined) return undefined;
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (name !== wanted) return false;
        if (size > originalSize + slack || size > mostPacked) throw new Error('its sizes are wrong');
        unpacked += originalSize;
        if (unpacked > limits.parts) throw tooLarge('megabytes', limits.parts);
        return true;
      },
    })[wanted];
  };
  return { names, part };
}
