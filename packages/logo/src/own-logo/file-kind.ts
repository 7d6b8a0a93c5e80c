import { isPacked } from './markup/unpack.ts';

/** What a file really is. */
export type FileKind = 'svg' | 'png' | 'jpeg';

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/** The file's first bytes as letters, with the zeros of 16-bit text left out. */
const beginning = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, 4096).filter((byte) => byte !== 0));

/** Before the drawing there may be a mark, a declaration, comments and a document type. */
function isSvg(bytes: Uint8Array): boolean {
  const text = beginning(bytes).replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  return /^\s*<(?:\?xml|!--|!DOCTYPE\s+svg|(?:[\w.-]+:)?svg[\s>])/i.test(text);
}

/**
 * What a file is by its content, whatever its name: undefined for anything else.
 * @example fileKind(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) // 'png'
 */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  // of packed files only a drawing is taken: what is in it is seen when it is unpacked
  return isPacked(bytes) || isSvg(bytes) ? 'svg' : undefined;
}
