/**
 * Eight hexadecimal digits that tell two texts apart in a file name (FNV-1a, 32 bits, over UTF-16
 * units of the NFC form). Not a secret and not a checksum.
 *
 * @example shortHash('墨山书院') // '8 digits, the same on every machine'
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.normalize('NFC').split('')) {
    hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
