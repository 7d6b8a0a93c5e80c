import { fetchGzippedFaces } from '@coodyssee/logo/browser';
import type { ReadFace } from '@coodyssee/logo/fonts';

let reader: ReadFace | undefined;

/** The one reader of a page: it keeps the faces it has loaded. Ideographs are not in the plugin, and not asked for. */
export function readFace(address: string): ReadFace {
  reader ??= fetchGzippedFaces(address);
  const read = reader;
  return async (file) => {
    if (file.startsWith('@fontsource-variable/')) throw new Error(`${file} is not in the plugin.`);
    return read(file);
  };
}
