import { join } from 'node:path';
import { sha256 } from '../disk/digest.ts';
import type { Disk } from '../disk/disk.ts';
import type { WholeFile } from '../disk/stage.ts';
import { jsonBytes, type Programs } from '../packing/manifest.ts';
import { ledgerFolder } from './ledger.ts';
import type { DoneKit } from './run-batch.ts';

/** No member's folder or archive can bear this name: a slug has no underscore. */
const cooperativeManifestPath = 'manifeste_cooperative.json';

/**
 * One line for each kit of the cooperative, in the order of their file names, with the digest of the list
 * of its files: two runs that agree on this file agree on every byte.
 */
export async function cooperativeManifest(
  kits: readonly DoneKit[],
  { disk, out, programs }: { disk: Disk; out: string; programs: Programs },
): Promise<WholeFile> {
  const lines = [];
  for (const { slug, record, files, bytes } of kits.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const manifest = `${ledgerFolder}/${slug}.json`;
    const digest = sha256(await disk.readFile(join(out, manifest)));
    lines.push({ kit: slug, name: record.name, files, bytes, manifest, sha256: digest });
  }
  return { path: cooperativeManifestPath, bytes: jsonBytes({ format: 1, programs, kits: lines }) };
}
