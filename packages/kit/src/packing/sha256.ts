import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 in hexadecimal, at once and without asking the machine: a browser gives its own only to pages whose
 * connection is encrypted, and only by and by.
 *
 * @example sha256(new Uint8Array()) // 'e3b0c442…'
 */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(digest(bytes));
