import address from 'harfbuzzjs/dist/harfbuzz.wasm?url';

/** The font engine's binary, from beside the page. */
export async function readBinary(): Promise<BufferSource> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.arrayBuffer();
}
