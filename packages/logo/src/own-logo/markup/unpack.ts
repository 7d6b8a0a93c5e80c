import { Gunzip } from 'fflate';
import { limits } from '../limits.ts';
import { refused } from '../refusals.ts';

/** True for the start of a gzip file: a compressed SVG, `.svgz`. */
export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const step = 4096;

/**
 * The bytes of a file, unpacked where it is packed; it stops before they are too many.
 * @throws IdentityError `own-logo-broken`, `own-logo-too-large`
 */
export function unpack(bytes: Uint8Array): Uint8Array {
  if (!isPacked(bytes)) return bytes;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = new Gunzip((piece) => {
    pieces.push(piece);
    length += piece.length;
    if (length > limits.bytes) throw refused('bytes', { limit: limits.bytes });
  });
  try {
    for (let at = 0; at < bytes.length; at += step)
      reader.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    throw length > limits.bytes ? error : refused('broken', { packed: true });
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
