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
    const bytes = await bytesOf(await ask(base, file));
    return file.endsWith('.woff2') ? decompress(bytes) : bytes;
  };

/**
 * The same where each font lies as a gzipped TTF, under its own name and `.gzip` (an ending that no server
 * unpacks on the way): the browser unpacks it itself. For a page whose policy forbids `eval`, without which the
 * WOFF2 decompressor does not run.
 *
 * @example const readFace = fetchGzippedFaces('/faces/'); // asks /faces/@expo-google-fonts/figtree/….ttf.gzip
 */
export const fetchGzippedFaces =
  (base: string): ReadFace =>
  async (file) => {
    if (file.endsWith('.json')) return bytesOf(await ask(base, file));
    const { body } = await ask(base, `${file}.gzip`);
    return bytesOf(new Response(body?.pipeThrough(new DecompressionStream('gzip'))));
  };

async function ask(base: string, file: string): Promise<Response> {
  const response = await fetch(`${base.replace(/\/?$/, '/')}${file}`);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response;
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

/** The decompressor is loaded with the first ideograph: few texts have one. */
async function decompress(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: fromWoff2 } = await import('woff2-encoder/decompress');
  return fromWoff2(bytes);
}
