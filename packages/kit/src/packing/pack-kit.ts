import type { MemberRecord } from '../record/member-record.ts';
import type { KitFile } from '../supports/support.ts';
import { type Digest, jsonBytes, manifestOf, type Programs } from './manifest.ts';
import { packZip } from './pack-zip.ts';
import { type PackedFile, packed } from './packed-file.ts';

/** What was made for one member, and by what. */
export interface KitToPack {
  /** ASCII and distinct in the cooperative. */
  readonly slug: string;
  readonly record: MemberRecord;
  readonly files: readonly KitFile[];
  readonly programs: Programs;
}

/** How a kit is packed. */
export interface PackOptions {
  /** One archive instead of a folder. */
  readonly zip: boolean;
  /** SHA-256 in hexadecimal: Node has one of its own, elsewhere take `sha256`. */
  readonly digest: Digest;
}

/**
 * The kit's files with their manifest, as a folder or as one archive: paths start with the member's slug.
 *
 * @example packKit({ slug, record, files, programs }, { zip: true, digest: sha256 }) // [{ path: 'atelier-ubac.zip', … }]
 */
export function packKit(kit: KitToPack, { zip, digest }: PackOptions): readonly PackedFile[] {
  const manifest = { path: 'manifeste.json', bytes: jsonBytes(manifestOf(kit, digest)) };
  const files = [manifest, ...kit.files.map(packed)].map((file) => ({
    ...file,
    path: `${kit.slug}/${file.path}`,
  }));
  return zip ? [{ path: `${kit.slug}.zip`, bytes: packZip(files) }] : files;
}
