import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const served = fileURLToPath(new URL('../src/engine/served-binary.ts', import.meta.url));

/**
 * The font engine's binary as one file beside the page: the page and its workers are bundles of their own, and each
 * would carry the module that holds it.
 */
export const engine = (): Plugin => ({
  name: 'engine',
  enforce: 'pre',
  resolveId: (id, importer) =>
    /\/binary\.ts$/.test(id) && importer?.includes('/type/harfbuzz/') ? served : null,
});
