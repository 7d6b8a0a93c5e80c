import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by their place, whatever wrote them. */
export type Files = Map<string, Uint8Array>;

/** Adds files under a folder's name. */
export function add(files: Files, more: Readonly<Record<string, string | Uint8Array>>, under = ''): void {
  for (const [name, content] of Object.entries(more))
    files.set(under + name, typeof content === 'string' ? Buffer.from(content) : content);
}

/** Every file of a folder, by its place in it. */
export function readFolder(folder: string): Files {
  const names = globSync('**/*', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

/** Writes the files as a folder, and nothing else in it. */
export function writeFolder(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
