import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { engine } from './plugins/engine.ts';
import { faces } from './plugins/faces.ts';
import { hosting } from './plugins/hosting.ts';
import { icons } from './plugins/icons.ts';
import { offline } from './plugins/offline.ts';
import { policy } from './plugins/policy.ts';
import { preloadPage } from './plugins/preload-page.ts';
import { prerender } from './plugins/prerender.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
// the packages' sources, so that nothing has to be built before the page is seen
const resolve = { conditions: ['@coodyssee/source', 'module', 'browser', 'development|production'] };

// « use client » is for the servers that take the packages, and a busy machine's timings for nobody
const rolldownOptions = { checks: { moduleLevelDirective: false, pluginTimings: false } };

/**
 * What the page opens with comes as two files: what draws a badge, which draws a link's own when it has come, and the
 * rest. Twenty small ones weigh a tenth more, each compressed by itself.
 */
const groups = [
  { name: 'badge', test: /\/src\/first-badge\.ts$/, priority: 1 },
  { name: 'page', test: /\/src\/page\.tsx$/ },
];

/** A folder of static files that stands anywhere on a site: every address in it is relative. */
export default defineConfig({
  root,
  resolve,
  base: './',
  plugins: [
    prerender({ root, resolve }),
    preloadPage(),
    engine(),
    faces(),
    icons(),
    policy(),
    offline(),
    hosting(),
  ],
  worker: { format: 'es', plugins: () => [engine()], rolldownOptions },
  build: {
    outDir: fileURLToPath(new URL('../../dist/studio', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { ...rolldownOptions, output: { codeSplitting: { groups } } },
  },
});
