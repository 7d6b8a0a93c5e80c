import { zipSync } from 'fflate';
import { sha256 } from '../disk/digest.ts';
import type { WholeFile } from '../disk/stage.ts';
import type { KitFile } from '../supports/support.ts';
import type { KitRequest } from './kit-maker.ts';
import { jsonBytes } from './ledger.ts';
import type { Programs } from './programs.ts';

/** What was made for one member, and by what. */
export interface KitToPack extends Pick<KitRequest, 'slug' | 'record'> {
  readonly files: readonly KitFile[];
  readonly programs: Programs;
}

/** The list of a kit's files, for a printer, a designer or a program; no clock, so that bytes repeat. */
const manifestOf = ({ slug, record, files, programs }: KitToPack) => ({
  format: 1,
  kit: slug,
  name: record.name,
  programs,
  files: files.map(({ path, bytes, use, colours, alternative }) => ({
    path,
    bytes: bytes.length,
    sha256: sha256(bytes),
    colours,
    use,
    ...(alternative !== undefined && { alternative }),
  })),
});

/** The kit's files with its manifest, as a folder or as one archive: paths start with the member's slug. */
export function packKit(kit: KitToPack, { zip }: { zip: boolean }): readonly WholeFile[] {
  const manifest = { path: 'manifeste.json', bytes: jsonBytes(manifestOf(kit)) };
  const files = [manifest, ...kit.files].map(({ path, bytes }) => ({ path: `${kit.slug}/${path}`, bytes }));
  return zip ? [{ path: `${kit.slug}.zip`, bytes: packZip(files) }] : files;
}

/** The first day a ZIP can tell, read back as such in every time zone. */
const noTime = new Date(1980, 0, 1);
const packed = /\.(?:png|pdf|jpe?g|zip|docx|xlsx|odt|ott|woff2?)$/;

/** An archive whose bytes depend on its files only; what is compressed already is stored. */
function packZip(files: readonly WholeFile[]): Uint8Array {
  const entries = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => [path, [bytes, { level: packed.test(path) ? 0 : 6, mtime: noTime }]] as const);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
