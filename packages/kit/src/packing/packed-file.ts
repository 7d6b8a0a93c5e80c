import { fileFormats } from '../naming/formats.ts';
import type { KitFile } from '../supports/support.ts';

/** A file to be written: its path, with `/` between plain names, and all of its bytes. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** True where the bytes are compressed already: an archive stores them as they are. */
  readonly isPacked?: boolean;
}

/** A file of a kit as an archive takes it. */
export const packed = ({ is, path, bytes }: KitFile): PackedFile => ({
  path,
  bytes,
  isPacked: fileFormats[is.format].isPacked,
});
