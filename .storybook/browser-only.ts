import type { Plugin } from 'vite';

const nothing = '\0nothing';

/** HarfBuzz asks for Node's `module` where it runs in Node; a page has none, and says so once for all. */
export const browserOnly = (): Plugin => ({
  name: 'browser-only',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'module' && importer?.includes('harfbuzzjs') ? nothing : null),
  load: (id) => (id === nothing ? 'export const createRequire = undefined;' : null),
});
