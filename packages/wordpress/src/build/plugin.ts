import { fileURLToPath } from 'node:url';
import { blockJson } from '../blocks/definition.ts';
import { blocks } from '../blocks/index.ts';
import { french } from '../french/plugin.ts';
import { cordeeRows, drawings, symbolIcon } from './drawings.ts';
import { add, type Files, readFolder } from './folder.ts';
import { pluginLanguages } from './languages.ts';
import { messagesOf } from './messages.ts';
import { palette } from './palette.ts';
import { phpFile } from './php-value.ts';
import { scripts } from './scripts.ts';
import { blocksSheet, importSheet } from './styles.ts';

const written = fileURLToPath(new URL('../../plugin', import.meta.url));
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** What the editor's script takes of WordPress. */
const editorNeeds = [
  'wp-api-fetch',
  'wp-block-editor',
  'wp-blocks',
  'wp-components',
  'wp-data',
  'wp-editor',
  'wp-element',
  'wp-html-entities',
  'wp-i18n',
  'wp-plugins',
];

/** WordPress looks for a block's own name and description under contexts of theirs. */
const blockWords = Object.fromEntries(
  blocks.flatMap(({ title, description }) =>
    [
      ['block title', title],
      ['block description', description],
    ].map(([context, text = '']) => [`{${context}}${text}`, french[text] ?? text]),
  ),
);

/** Every file of the plugin: what people wrote, and what is made from the identity's code. */
export async function pluginFiles(): Promise<Files> {
  const files = readFolder(written);
  const view = files.get('view/directory.js');
  files.delete('view/directory.js');
  if (view) files.set('directory.js', view);
  for (const block of blocks) add(files, { 'block.json': json(blockJson(block)) }, `blocks/${block.name}/`);
  add(files, await scripts());
  add(files, {
    'editor-needs.php': phpFile(editorNeeds),
    'palette.php': phpFile(palette()),
    'drawings.php': phpFile(await drawings()),
    'cordee.php': phpFile(cordeeRows()),
    'symbol.svg': symbolIcon(),
    'blocks.css': blocksSheet(),
    'import.css': importSheet(),
  });
  const words = pluginLanguages(messagesOf({ ...french, ...blockWords }), 'coodyssee', [
    'coodyssee-editor',
    'coodyssee-import',
  ]);
  add(files, words, 'languages/');
  return files;
}
