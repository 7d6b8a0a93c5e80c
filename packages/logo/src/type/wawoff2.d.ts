declare module 'wawoff2' {
  /** Decompresses WOFF2 bytes into TTF bytes. */
  const wawoff2: { decompress(bytes: Uint8Array): Promise<Uint8Array> };
  export default wawoff2;
}
