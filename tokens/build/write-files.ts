import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes each file whole under another name, then gives it its own: a reader never sees half a file.
 *
 * @param folder made when missing
 * @param files text by file name
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  const moves = Object.entries(files).map(([name, text]) => {
    const part = join(folder, `.${name}.${process.pid}.part`);
    writeFileSync(part, text);
    return [part, join(folder, name)] as const;
  });
  for (const [part, whole] of moves) renameSync(part, whole);
}
