import type { KitToPack } from './pack-kit.ts';

/** The versions that drew a kit. */
export interface Programs {
  readonly kit: string;
  readonly logo: string;
  readonly tokens: string;
}

/** SHA-256 in hexadecimal. */
export type Digest = (bytes: Uint8Array) => string;

/** The text of a JSON file of ours. */
export const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** The list of a kit's files, for a printer, a designer or a program; no clock, so that bytes repeat. */
export const manifestOf = ({ slug, record, files, programs }: KitToPack, digest: Digest) => ({
  format: 1,
  kit: slug,
  name: record.name,
  programs,
  files: files.map(({ is, path, bytes, use, alternative }) => ({
    path,
    bytes: bytes.length,
    sha256: digest(bytes),
    colours: is.colourSpace,
    use: use.fr,
    ...(alternative !== undefined && { alternative }),
    is,
  })),
});
