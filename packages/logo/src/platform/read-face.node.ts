import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ReadFace } from '../type/fonts.ts';

/** Reads a file of an installed font package, decompressed: Node's answer to `loadTypesetter`'s question. */
export const readFace: ReadFace = async (file) => {
  const bytes = await readFile(createRequire(import.meta.url).resolve(file));
  return file.endsWith('.woff2') ? decompress(bytes) : bytes;
};

/** The decompressor is loaded with the first ideograph: few texts have one. */
async function decompress(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: fromWoff2 } = await import('woff2-encoder/decompress');
  return fromWoff2(bytes);
}
