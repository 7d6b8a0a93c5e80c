import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildVite } from 'vite';
import { installKept } from './kept-install.ts';
import { mustRun } from './run-program.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** What is bundled, and where it goes. */
interface Order {
  readonly root: string;
  /** Module names in the root, without `.js`; each is an app. */
  readonly apps: readonly string[];
  readonly out: string;
}

/** Bundles apps for browsers; false where the program cannot be had. A warning is a failure. */
type Bundler = (order: Order) => Promise<boolean>;

const inputs = ({ root, apps }: Order) =>
  Object.fromEntries(apps.map((app) => [app, join(root, `${app}.js`)]));

const vite: Bundler = async (order) => {
  const warnings: string[] = [];
  await buildVite({
    root: order.root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: order.out,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: inputs(order),
        output: { entryFileNames: '[name].js' },
        checks: { moduleLevelDirective: false, pluginTimings: false },
        onwarn: ({ message }) => warnings.push(message),
      },
    },
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return true;
};

const esbuild: Bundler = async ({ root, apps, out }) => {
  const flags = [
    '--bundle',
    '--splitting',
    '--format=esm',
    '--minify',
    `--outdir=${out}`,
    '--log-level=warning',
  ];
  const production = '--define:process.env.NODE_ENV="production"';
  const files = apps.map((app) => `${app}.js`);
  await mustRun(join(modules, 'esbuild/bin/esbuild'), [...files, ...flags, production], { cwd: root });
  return true;
};

const webpackProgram = (order: Order) => `import webpack from 'webpack';
const settings = {
  mode: 'production',
  context: ${JSON.stringify(order.root)},
  entry: ${JSON.stringify(inputs(order))},
  output: { path: ${JSON.stringify(order.out)}, publicPath: '/' },
  performance: false,
};
webpack(settings, (error, stats) => {
  if (error) throw error;
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  for (const { message, moduleName } of [...errors, ...warnings]) console.error(moduleName, message);
  process.exitCode = errors.length + warnings.length > 0 ? 1 : 0;
});
`;

const webpack: Bundler = async (order) => {
  const folder = await installKept('webpack', { webpack: '5.113.0' });
  if (!folder) return false;
  const program = join(folder, `build-${process.pid}.mjs`);
  writeFileSync(program, webpackProgram(order));
  await mustRun(process.execPath, [program], { cwd: folder });
  return true;
};

/** Bun's own program, without the script that would put it in place. */
export async function findBun(): Promise<string | undefined> {
  const folder = await installKept('bun', { bun: '1.4.5' });
  const program = join(folder ?? '', `node_modules/@oven/bun-${process.platform}-${process.arch}/bin/bun`);
  return existsSync(program) ? program : undefined;
}

const bun: Bundler = async ({ root, apps, out }) => {
  const program = await findBun();
  if (!program) return false;
  const flags = ['--outdir', out, '--target', 'browser', '--splitting', '--minify', '--production'];
  await mustRun(program, ['build', ...apps.map((app) => `./${app}.js`), ...flags], { cwd: root });
  return true;
};

export const bundlers = { vite, esbuild, webpack, bun } as const;
