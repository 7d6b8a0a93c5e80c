import { refused } from '../refusals.ts';

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/** What the file's first line says of its letters; UTF-8 where it says nothing. */
function declaredEncoding(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}

/**
 * The text of a file in its own encoding.
 * @throws IdentityError `own-logo-broken` for bytes that are no letters in it
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = marks.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? declaredEncoding(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw refused('broken', { encoding });
  }
}
