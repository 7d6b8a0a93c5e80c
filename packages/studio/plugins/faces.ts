import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.resolve('@coodyssee/logo/package.json'));
const { dependencies } = require('@coodyssee/logo/package.json') as { dependencies: Record<string, string> };

/** What the typesetter may ask for: three static weights, or slices with the list that names them. */
const wanted = [
  '{500Medium,600SemiBold,700Bold}/*.ttf',
  'files/*-wght-normal.woff2',
  'unicode.json',
  'LICENSE*',
] as const;

interface FaceFile {
  /** As the typesetter asks for it: `@expo-google-fonts/figtree/700Bold/Figtree_700Bold.ttf`. */
  readonly name: string;
  readonly path: string;
}

/** Every face file of the font packages that the drawing stands on. */
export const faceFiles = (): readonly FaceFile[] =>
  Object.keys(dependencies)
    .filter((name) => /^@(expo-google-fonts|fontsource-variable)\//.test(name))
    .flatMap((name) => {
      const folder = dirname(require.resolve(`${name}/package.json`));
      return wanted
        .flatMap((pattern) => globSync(pattern, { cwd: folder }))
        .map((file) => ({ name: `${name}/${file}`, path: join(folder, file) }));
    });

/** Serves the faces at `faces/` in development, and lays them there in the built folder. */
export const faces = (): Plugin => ({
  name: 'faces',
  configureServer({ middlewares }) {
    const paths = new Map(faceFiles().map(({ name, path }) => [`/${name}`, path]));
    middlewares.use('/faces', ({ url = '' }, response, next) => {
      const path = paths.get(decodeURIComponent(url.split('?')[0] ?? ''));
      return path && existsSync(path) ? response.end(readFileSync(path)) : next();
    });
  },
  generateBundle() {
    if (this.environment.name !== 'client') return;
    for (const { name, path } of faceFiles())
      this.emitFile({ type: 'asset', fileName: `faces/${name}`, source: readFileSync(path) });
  },
});
