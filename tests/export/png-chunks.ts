/** One chunk of a PNG: its four letters and its data. */
export interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The chunks of a PNG in their order. */
export function chunks(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const found: Chunk[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    found.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    });
  return found;
}
