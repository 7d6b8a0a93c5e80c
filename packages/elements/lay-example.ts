import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawExample } from './draw-example.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The example as a site would have it: one folder with the page, the script and the tokens, which opens as it lies. */
export async function layExample(): Promise<void> {
  const [source, example] = [folder('example'), folder('dist/example')];
  cpSync(source, example, { recursive: true });
  writeFileSync(
    join(example, 'index.html'),
    await drawExample(readFileSync(join(source, 'index.html'), 'utf8')),
  );
  cpSync(folder('dist/coodyssee-elements.js'), join(example, 'coodyssee-elements.js'));
  cpSync(fileURLToPath(import.meta.resolve('@coodyssee/tokens/tokens.css')), join(example, 'tokens.css'));
}
