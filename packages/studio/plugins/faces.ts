import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { faceFiles, readFace } from '@coodyssee/logo/node';
import type { Plugin } from 'vite';
import { brand } from '../src/brand.ts';

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
  async configureServer({ middlewares }) {
    const files = new Map((await faceFiles(brand.typeface)).map((file) => [`/${servedName(file)}`, file]));
    middlewares.use('/faces', (request, response, next) => {
      const file = files.get(decodeURIComponent(request.url?.split('?')[0] ?? ''));
      if (!file) return next();
      servedBytes(file).then((bytes) => response.end(bytes), next);
    });
  },
  async generateBundle() {
    for (const file of await faceFiles(brand.typeface))
      this.emitFile({
        type: 'asset',
        fileName: `faces/${servedName(file)}`,
        source: await servedBytes(file),
      });
  },
});
