import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readFace } from '@coodyssee/logo/node';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.resolve('@coodyssee/logo/package.json'));
const { dependencies } = require('@coodyssee/logo/package.json') as { dependencies: Record<string, string> };

/** What the typesetter may ask for: three static weights, or slices with the list that names them. */
const wanted = [
  '{500Medium,600SemiBold,700Bold}/*.ttf',
  'files/*-wght-normal.woff2',
  'unicode.json',
] as const;

/** Every file of the font packages that the drawing stands on, as the typesetter names it. */
const faceFiles = (): readonly string[] =>
  Object.keys(dependencies)
    .filter((name) => /^@(expo-google-fonts|fontsource-variable)\//.test(name))
    .flatMap((name) => {
      const cwd = dirname(require.resolve(`${name}/package.json`));
      return wanted.flatMap((pattern) => globSync(pattern, { cwd })).map((file) => `${name}/${file}`);
    })
    .toSorted();

const compress = promisify(gzip);

/** The folder's name for a file: a font is a gzipped TTF, which a browser unpacks without a decompressor of ours. */
const servedName = (file: string): string => (file.endsWith('.json') ? file : `${file}.gzip`);
const servedBytes = async (file: string): Promise<Uint8Array> => {
  const bytes = await readFace(file);
  return file.endsWith('.json') ? bytes : compress(bytes, { level: 9 });
};

/** Serves the faces at `faces/` in development, and lays them there in the built folder. */
export const faces = (): Plugin => ({
  name: 'faces',
  configureServer({ middlewares }) {
    const files = new Map(faceFiles().map((file) => [`/${servedName(file)}`, file]));
    middlewares.use('/faces', (request, response, next) => {
      const file = files.get(decodeURIComponent(request.url?.split('?')[0] ?? ''));
      if (!file) return next();
      servedBytes(file).then((bytes) => response.end(bytes), next);
    });
  },
  async generateBundle() {
    for (const file of faceFiles())
      this.emitFile({
        type: 'asset',
        fileName: `faces/${servedName(file)}`,
        source: await servedBytes(file),
      });
  },
});
