import { zipSync } from 'fflate';
import type { PackedFile } from './packed-file.ts';

/** The first day a ZIP can tell, read back as such in every time zone. */
const noTime = new Date(1980, 0, 1);

/**
 * An archive whose bytes depend on its files only; what is compressed already is stored.
 *
 * @example packZip([{ path: 'atelier-ubac/LISEZ-MOI.txt', bytes }])
 */
export function packZip(files: readonly PackedFile[]): Uint8Array {
  const entries = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes, isPacked }) => [path, [bytes, { level: isPacked ? 0 : 6, mtime: noTime }]] as const);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
