import type { Means } from '../examples/means.ts';
import type { DocumentFile } from '../make-documents.ts';

/** What a journalist comes for, each in the inks that its place wants. */
const uses = [
  { folder: 'fond-clair', inks: 'colour', words: 'sur un fond clair' },
  { folder: 'fond-sombre', inks: 'dark', words: 'sur un fond sombre' },
  { folder: 'noir', inks: 'black', words: 'en une encre, noire' },
  { folder: 'blanc', inks: 'white', words: 'en une encre, blanche' },
] as const;
const variants = ['symbol', 'horizontal', 'vertical'] as const;
/** Pixels: a full page of a magazine. */
const pictureWidth = 2400;

/** The logo by use, as SVG, PNG and, for the press, PDF. */
export async function pressLogos({ identity }: Means): Promise<readonly DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const { folder, inks, words } of uses) {
    for (const variant of variants) {
      const artwork = identity.logo({ variant, inks, ground: 'none' });
      const { design } = artwork.drawn;
      const name = `logos/${folder}/coodyssee_${design?.slug ?? variant}`;
      const use = `${design?.label ?? variant} ${words}.`;
      files.push(
        { path: `${name}.svg`, use, bytes: new TextEncoder().encode(artwork.svg()) },
        { path: `${name}.png`, use, bytes: await artwork.png({ width: pictureWidth }) },
      );
      // white is no ink: a printer leaves the paper open
      if (inks === 'white') continue;
      const print = await artwork.pdf({ for: 'print', widthMm: 120 });
      files.push({ path: `${name}_impression.pdf`, use, bytes: print });
    }
  }
  return files;
}
