import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { french } from '../french/theme.ts';
import { add, type Files, readFolder } from './folder.ts';
import { themeLanguages } from './languages.ts';
import { messagesOf } from './messages.ts';
import { themeSheet } from './styles.ts';
import { themeJson, variations } from './theme-json.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const fonts = folder('../../../react/src/fonts');
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every file of the theme: its templates and patterns, and what is made from the tokens. */
export function themeFiles(): Files {
  const files = readFolder(folder('../../theme'));
  add(files, { 'theme.json': json(themeJson()), 'assets/theme.css': themeSheet() });
  for (const { name, ...variation } of variations()) add(files, { [`styles/${name}.json`]: json(variation) });
  for (const file of globSync('*', { cwd: fonts }).toSorted())
    add(files, { [basename(file)]: readFileSync(join(fonts, file)) }, 'assets/fonts/');
  add(files, themeLanguages(messagesOf(french), 'coodyssee-theme'), 'languages/');
  return files;
}
