import { defineConfig } from 'tsdown';
import manifest from './package.json' with { type: 'json' };

/** Each public entry, read from the manifest so that the two cannot part. */
const entry = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [] : [target['@coodyssee/source']],
);

/** One file out for each file in: an importer loads what it names, and errors point at real modules. */
export default defineConfig({
  entry,
  root: 'src',
  unbundle: true,
  platform: 'neutral',
  format: 'esm',
  fixedExtension: false,
  dts: { sourcemap: false },
  clean: true,
  logLevel: 'warn',
  report: false,
});
