import type { Xml } from '@coodyssee/logo/svg';
import { type Zippable, zipSync } from 'fflate';

/** A part of an office file: its path and its bytes, packed or stored as they are. */
export interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isStored?: boolean;
}

export const textPart = (path: string, text: string): Part => ({
  path,
  bytes: new TextEncoder().encode(text),
});

export const xmlPart = (path: string, root: Xml): Part =>
  textPart(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.markup}`);

/** The first day an archive can name: the same bytes on every day. */
const noDay = new Date(1980, 0, 1);

/** An office file: its parts in this order, without any date. */
export function packParts(parts: readonly Part[]): Uint8Array {
  const entries = parts.map(({ path, bytes, isStored }): [string, Zippable[string]] => [
    path,
    [bytes, { level: isStored ? 0 : 6, mtime: noDay }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
