import { defineConfig } from 'tsdown';
import { buildStyles } from './build-styles.ts';

/** One file out for each file in: « use client » stays with the components that need it, and only with them. */
export default defineConfig({
  entry: ['src/index.ts', 'src/live.ts'],
  root: 'src',
  unbundle: true,
  platform: 'neutral',
  format: 'esm',
  fixedExtension: false,
  dts: { sourcemap: false },
  clean: true,
  logLevel: 'warn',
  report: false,
  // the directives are kept on purpose: each file goes out as it came in
  inputOptions: (options) => ({ ...options, checks: { ...options.checks, moduleLevelDirective: false } }),
  onSuccess: buildStyles,
});
