/** The typeface of the poster to complete, as a module: a kit made in a browser has no file to read it from. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';
const target = new URL('../packages/kit/src/supports/poster/face.generated.ts', import.meta.url);

export async function makePosterFace(): Promise<void> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(source));
  const text = [
    '// Made by `npm run make -- poster-face`: Figtree, Latin letters in all weights (SIL Open Font License 1.1).',
    `export const face =\n  'data:font/woff2;base64,${bytes.toString('base64')}';`,
    '',
  ].join('\n');
  await writeFile(target, text);
}
