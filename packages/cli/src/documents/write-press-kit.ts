import { resolve } from 'node:path';
import { makePressKit } from '@coodyssee/documents';
import { parseSettings } from '@coodyssee/kit';
import { fr } from '@coodyssee/kit/words';
import { brand } from '@coodyssee/logo/brand';
import { type CommandLine, lastValue } from '../command.ts';
import { readNamedFile } from '../read-named-file.ts';
import { deliver, titleOf } from '../report/deliver.ts';
import type { Surroundings } from '../surroundings.ts';
import { documentsHome, requireOwnBrand } from './write-documents.ts';

/** The settings that were named, else those of the folder, else none. */
async function readSettings(line: CommandLine, { cwd, disk }: Surroundings): Promise<string> {
  const named = lastValue(line, 'settings');
  const path = resolve(cwd, named ?? 'coodyssee.json');
  if (named === undefined && !(await disk.lstat(path).catch(() => undefined))) return '{}';
  const refusal = { code: 'unreadable-file', fix: fr`Vérifiez le chemin du fichier de réglages.` } as const;
  return new TextDecoder().decode(await readNamedFile(disk, path, refusal));
}

/**
 * The archive for journalists and ambassadors.
 *
 * @throws UsageError for another brand or settings that cannot be read, KitError for settings that say what is wrong
 */
export async function writePressKit(line: CommandLine, around: Surroundings): Promise<void> {
  requireOwnBrand();
  const settings = parseSettings(await readSettings(line, around));
  const kit = await makePressKit(brand, { edition: around.version, settings });
  const told = {
    title: titleOf('Dossier de presse'),
    home: documentsHome,
    facts: { edition: around.version },
  };
  return deliver({ ...told, files: [kit], notices: [] }, line, around);
}
