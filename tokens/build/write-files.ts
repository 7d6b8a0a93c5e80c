import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the build writes, by path under its folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Writes each file whole under another name, then gives it its own: a reader never sees half a file.
 *
 * @param folder made when missing, and those below it
 */
export function writeFiles(folder: string, files: Files): void {
  const moves = Object.entries(files).map(([path, content]) => {
    const whole = join(folder, path);
    const part = join(dirname(whole), `.${basename(whole)}.${process.pid}.part`);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(part, content);
    return [part, whole] as const;
  });
  for (const [part, whole] of moves) renameSync(part, whole);
}
