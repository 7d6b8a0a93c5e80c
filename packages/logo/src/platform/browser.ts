import type { ReadFace } from '../type/fonts.ts';

/**
 * Reads the font packages' files from where a site serves them, decompressed: a browser's answer to
 * `loadTypesetter`'s question. Call it once: each reader keeps what it has loaded.
 *
 * @param base address of the folder that holds the packages as npm installs them
 * @returns a reader that throws `TypeError` when the network fails, `Error` when the server has no such file
 * @example const readFace = fetchFaces('/faces/'); // asks /faces/@expo-google-fonts/figtree/…
 */
export const fetchFaces =
  (base: string): ReadFace =>
  async (file) => {
    const response = await fetch(`${base.replace(/\/?$/, '/')}${file}`);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return file.endsWith('.woff2') ? decompress(bytes) : bytes;
  };

/** The decompressor is loaded with the first ideograph: few texts have one. */
async function decompress(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: fromWoff2 } = await import('woff2-encoder/decompress');
  return fromWoff2(bytes);
}
