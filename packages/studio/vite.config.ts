import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { faces } from './plugins/faces.ts';
import { offline } from './plugins/offline.ts';
import { policy } from './plugins/policy.ts';

/** A folder of static files that stands anywhere on a site: every address in it is relative. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  // the packages' sources, so that nothing has to be built before the page is seen
  resolve: { conditions: ['@coodyssee/source', 'module', 'browser', 'development|production'] },
  plugins: [faces(), policy(), offline()],
  worker: { format: 'es' },
  // it finds its wasm beside itself
  optimizeDeps: { exclude: ['harfbuzzjs'] },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    // « use client » is for the servers that take the packages, and a busy machine's timings for nobody
    rolldownOptions: { checks: { moduleLevelDirective: false, pluginTimings: false } },
  },
});
