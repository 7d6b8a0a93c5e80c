import { zipSync } from 'fflate';

/** Every file has this date, in every build: ZIP knows no earlier year. */
const date = new Date(1980, 0, 1);

/** A folder as a ZIP, the same bytes each time: names in one order, one date, no machine's own permissions. */
export function zip(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort();
  return zipSync(
    Object.fromEntries(
      names.map((name) => [
        `${folder}/${name}`,
        [files.get(name) ?? new Uint8Array(), { mtime: date, level: 9 }],
      ]),
    ),
  );
}
