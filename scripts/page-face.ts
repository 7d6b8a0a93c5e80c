/**
 * Rebuilds the typeface that the pages of a kit carry: `npm run make -- page-face`. Figtree's Latin letters, all weights,
 * as the font package has them; a test holds the file to what this script would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const file = new URL('../packages/kit/src/markup/page-face.generated.ts', import.meta.url);
const face = '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';

/** The module's text, from the typeface as installed. */
export async function pageFaceModule(): Promise<string> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(face));
  return `/** Figtree, the Latin letters, weights 300 to 900, as WOFF2 in base64 (SIL OFL 1.1): \`npm run make -- page-face\`. */
export const pageFace =
  '${bytes.toString('base64')}';
`;
}

export async function makePageFace(): Promise<void> {
  await writeFile(file, await pageFaceModule());
}
