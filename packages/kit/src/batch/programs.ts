import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../disk/digest.ts';
import type { Programs } from '../packing/manifest.ts';

const names = ['kit', 'logo', 'tokens'] as const;
const packageFile = (name: string, path: string): string =>
  fileURLToPath(import.meta.resolve(`@coodyssee/${name}${path}`));

async function versionOf(name: string): Promise<string> {
  const text = await readFile(packageFile(name, '/package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The versions of what runs now. */
export async function readPrograms(): Promise<Programs> {
  const [kit = '', logo = '', tokens = ''] = await Promise.all(names.map(versionOf));
  return { kit, logo, tokens };
}

/**
 * A digest of the running code and tokens: a change of the charter redraws the kits even where nobody
 * has raised a version yet.
 */
export async function programDigest(): Promise<string> {
  const digests: string[] = [];
  for (const name of names) {
    const folder = dirname(packageFile(name, ''));
    const files = (await readdir(folder, { recursive: true })).filter((path) =>
      /\.(?:[mc]?[jt]s|json)$/.test(path),
    );
    for (const path of files.sort()) digests.push(path, sha256(await readFile(join(folder, path))));
  }
  return sha256(digests.join('\n'));
}
