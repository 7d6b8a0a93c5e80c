import { defineConfig } from 'tsdown';

/** One file out for each file in: a command's modules are loaded when it is called, and errors point at real ones. */
export default defineConfig({
  entry: ['./src/index.ts'],
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
