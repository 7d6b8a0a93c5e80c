import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Digests of files, by their path. */
export type DigestLock = Readonly<Record<string, string>>;

export const digestsOf = (files: readonly { path: string; bytes: Uint8Array }[]): DigestLock =>
  Object.fromEntries(
    files.map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );

export const readDigests = (file: URL): DigestLock =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DigestLock) : {};

/** Which files are not as they were: `2 changed (a, b), 1 new (c)`; empty where all are. */
export function changes(before: DigestLock, now: DigestLock): string {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  const kinds = {
    changed: paths.filter((path) => before[path] && now[path] && before[path] !== now[path]),
    new: paths.filter((path) => !before[path]),
    gone: paths.filter((path) => !now[path]),
  };
  return Object.entries(kinds)
    .filter(([, found]) => found.length > 0)
    .map(([kind, found]) => `${found.length} ${kind} (${found.join(', ')})`)
    .join(', ');
}
