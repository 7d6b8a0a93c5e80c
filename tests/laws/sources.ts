import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Committed files and new ones that are not ignored: a law holds before the commit. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  const files = listed.toString().split('\0').filter(Boolean);
  return files.filter(isThere);
}

export const isThere = (path: string): boolean => existsSync(join(root, path));

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const code = /\.(?:ts|tsx|mts|js|mjs)$/;
const generated = /\.generated\.\w+$/;

/** Modules people write: no generated ones, no fixtures. */
export function modules(): readonly string[] {
  return projectFiles().filter(
    (path) => code.test(path) && !generated.test(path) && !path.includes('/fixtures/'),
  );
}

/** A test, or a story, which is one too. */
export const isTest = (path: string): boolean =>
  path.startsWith('tests/') || /\.(?:test|stories)\.tsx?$/.test(path);
