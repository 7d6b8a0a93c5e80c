import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFolder } from './folder.ts';
import { pluginFiles } from './plugin.ts';
import { themeFiles } from './theme.ts';
import { zip } from './zip.ts';

/** Folders of the plugin and of the theme in a site, and names of their ZIPs. */
export const names = { plugin: 'coodyssee', theme: 'coodyssee-theme' } as const;

/** Writes both as folders and as ZIPs to a folder: the same bytes each time. */
export async function buildWordPress(out: string): Promise<void> {
  const made = { plugin: await pluginFiles(), theme: themeFiles() };
  mkdirSync(out, { recursive: true });
  for (const part of ['plugin', 'theme'] as const) {
    writeFolder(join(out, names[part]), made[part]);
    writeFileSync(join(out, `${names[part]}.zip`), zip(names[part], made[part]));
  }
}
