import { defineConfig } from 'tsdown';
import { layExample } from './lay-example.ts';

const shared = { platform: 'neutral', fixedExtension: false, logLevel: 'warn', report: false } as const;

/** Modules for who bundles or writes pages on a server, and one script for a page that does neither. */
export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts', 'src/html.ts'],
    root: 'src',
    unbundle: true,
    format: 'esm',
    dts: { sourcemap: false },
    clean: true,
  },
  {
    ...shared,
    entry: { 'coodyssee-elements': 'src/index.ts' },
    // a classic script: a page that is opened from a folder may not load a module
    format: 'iife',
    outputOptions: { entryFileNames: '[name].js', name: 'coodyssee' },
    minify: true,
    dts: false,
    clean: false,
    onSuccess: layExample,
  },
]);
