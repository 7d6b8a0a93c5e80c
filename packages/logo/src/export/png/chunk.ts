import { legalText } from '../xml.ts';

const crcTable = Uint32Array.from({ length: 256 }, (_, start) => {
  let crc = start;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Several runs of bytes as one. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A whole number as four bytes, the highest first. */
export function fourBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/**
 * One chunk of a PNG: length, type, data and its checksum.
 * @param type four letters, as the PNG specification names them
 */
export function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concatBytes([utf8(type), data]);
  return concatBytes([fourBytes(data.length), body, fourBytes(crc32(body))]);
}

/** A text in French under one of PNG's own keywords, in UTF-8, not compressed. */
export function textChunk(keyword: 'Title' | 'Description', text: string): Uint8Array {
  return chunk('iTXt', utf8(`${keyword}\0\0\0fr\0\0${legalText(text)}`));
}

/** The resolution in pixels a metre. */
export function resolutionChunk(dpi: number): Uint8Array {
  const perMetre = fourBytes(Math.round(dpi / 0.0254));
  return chunk('pHYs', concatBytes([perMetre, perMetre, Uint8Array.of(1)]));
}
