import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packZip } from '../packages/kit/src/packing/pack-zip.ts';
import { archiveName } from './blocks/files/archive-name.ts';

const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const isPacked = (path: string): boolean => /\.(?:png|pdf)$/.test(path);

/** Every master file of the logo in one folder, and the page that says which is for what. */
export function packLogos(): Uint8Array {
  const paths = readdirSync(`${assets}logo`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(`${assets}logo/`.length));
  const files = paths.map((path) => ({
    path: `coodyssee_logo/${path}`,
    bytes: readFileSync(`${assets}logo/${path}`),
    isPacked: isPacked(path),
  }));
  return packZip([
    ...files,
    { path: 'coodyssee_logo/LISEZ-MOI.md', bytes: readFileSync(`${assets}README.md`) },
  ]);
}

/** Lays the archive beside the files that the pages hand over, in the built site and while one works on it. */
export const logoArchive = (): Plugin => ({
  name: 'logo-archive',
  configureServer: ({ middlewares }) => {
    middlewares.use(`/logo/${archiveName}`, (_, response) => response.end(packLogos()));
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: `logo/${archiveName}`, source: packLogos() });
  },
});
