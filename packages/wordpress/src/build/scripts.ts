import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { faces } from './faces.ts';

const module = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const shared = {
  configFile: false,
  base: './',
  logLevel: 'error',
  resolve: { conditions: ['@coodyssee/source', 'module', 'browser', 'production'] },
} as const satisfies InlineConfig;

type Files = Readonly<Record<string, string | Uint8Array>>;

const filesOf = (built: unknown): Files =>
  Object.fromEntries(
    (built as Rolldown.RolldownOutput[])
      .flat()
      .flatMap(({ output }) => output)
      .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );

const listed = (built: unknown): unknown => (Array.isArray(built) ? built : [built]);

/** What draws and reads tables: modules of their own, loaded with the first badge or the first table. */
async function buildComposer(): Promise<Files> {
  const built = await build({
    ...shared,
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: { compose: module('composer/compose.ts'), table: module('composer/table.ts') },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  return filesOf(listed(built));
}

/** A script as WordPress loads it: one function that is run at once, with `window.wp` outside. */
async function buildScript(name: string, composer: string): Promise<string> {
  const built = await build({
    ...shared,
    define: { __COMPOSER__: JSON.stringify(composer) },
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      rolldownOptions: {
        input: module(`editor/${name}.ts`),
        output: { format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false },
      },
    },
  });
  return String(filesOf(listed(built))[`${name}.js`]);
}

const hashOf = (files: Files): string => {
  const hash = createHash('sha256');
  for (const [name, content] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(name).update(content);
  return hash.digest('hex').slice(0, 10);
};

/** Every script of the plugin, by its place in it. The composer's folder is named by what is in it: no cache is ever stale. */
export async function scripts(): Promise<Files> {
  const composer = await buildComposer();
  const folder = `composer-${hashOf(composer)}`;
  return {
    ...Object.fromEntries(
      Object.entries(await faces()).map(([name, bytes]) => [`${folder}/faces/${name}`, bytes]),
    ),
    ...Object.fromEntries(Object.entries(composer).map(([name, code]) => [`${folder}/${name}`, code])),
    'editor.js': await buildScript('editor', folder),
    'import.js': await buildScript('import', folder),
  };
}
