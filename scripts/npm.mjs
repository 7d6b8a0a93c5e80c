/** npm, in silence, at the root of the checkout. */
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runQuietly } from './progress.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The person's programs without the project's own, which an install is about to replace. */
export function outerEnvironment() {
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  return { ...process.env, PATH: folders.join(delimiter) };
}

/** The environment where `node` is the one named, whatever links npm made. */
export const nodeFirst = (node) => ({
  ...process.env,
  PATH: [dirname(node), process.env.PATH].join(delimiter),
});

/** @throws Stop with all that npm said when it fails. */
export const npm = (args, env = process.env) =>
  runQuietly('npm', args, { cwd: root, shell: process.platform === 'win32', env });
