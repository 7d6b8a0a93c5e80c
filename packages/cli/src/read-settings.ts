import { join } from 'node:path';
import type { Disk } from '@coodyssee/kit/disk';
import { fr } from '@coodyssee/kit/words';
import { readNamedFile } from './read-named-file.ts';

const fix = fr`Vérifiez le chemin ; les réglages sont un fichier JSON.`;

/**
 * The text of the settings that were named, by their absolute path, else of those in a folder; empty where there are
 * none.
 *
 * @throws UsageError `unreadable-file`
 */
export async function readSettingsText(
  disk: Disk,
  named: string | undefined,
  folder: string,
): Promise<string> {
  const usual = join(folder, 'coodyssee.json');
  const path = named ?? ((await disk.lstat(usual).catch(() => undefined)) && usual);
  if (path === undefined) return '';
  return new TextDecoder().decode(await readNamedFile(disk, path, { code: 'unreadable-file', fix }));
}
