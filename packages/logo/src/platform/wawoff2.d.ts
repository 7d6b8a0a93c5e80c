declare module 'wawoff2/decompress.js' {
  /** Decompresses WOFF2 bytes into TTF bytes. The package's root would bring the compressor along. */
  export default function decompress(bytes: Uint8Array): Promise<Uint8Array>;
}
