import { renderDocx, renderOdt } from '@coodyssee/kit/office';
import type { Brand } from '@coodyssee/logo';
import { fiche } from './argumentaire/fiche.ts';
import { argumentaire } from './argumentaire/index.ts';
import { charte } from './charte/index.ts';
import { renderDocument } from './engine/render-document.ts';
import { createMeans, type Means } from './examples/means.ts';
import type { Document } from './page/page.ts';
import { projet } from './projet/projet.ts';
import { sectionPages } from './sections/section-pages.ts';
import { sectionPaper } from './sections/section-paper.ts';
import { presentationFile } from './texts/presentation-file.ts';
import { renderWebPage } from './web/render-web.ts';

/** One finished file, and what to do with it, in French. */
export interface DocumentFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly use: string;
}

/** A document, and what it is for. */
interface Made {
  readonly make: (means: Means) => Document;
  readonly use: string;
  /** True where a printer gets it too. */
  readonly isPrinted: boolean;
  /** True where it is a web page too. */
  readonly isWeb: boolean;
}

/** Every document that the rules make. */
const documents: readonly Made[] = [
  { make: charte, use: 'Les règles de l’identité, à l’écran.', isPrinted: true, isWeb: true },
  {
    make: argumentaire,
    use: 'Pourquoi l’identité change : pour l’assemblée, les partenaires, la presse.',
    isPrinted: true,
    isWeb: true,
  },
  { make: fiche, use: 'Le même argument en une page, à distribuer.', isPrinted: true, isWeb: false },
  {
    make: sectionPages(projet),
    use: 'Le projet coopératif, mis en page : ce qui manque y est demandé.',
    isPrinted: false,
    isWeb: false,
  },
];

const forPrinter = 'Le même, pour l’imprimeur (PDF/X-4, fond perdu compris).';

const forTelephone = 'Les mêmes pages en une page web, à lire sur un téléphone.';

async function filesOf(means: Means, made: Made): Promise<readonly DocumentFile[]> {
  const { brand } = means.identity;
  const document = made.make(means);
  const { slug } = document;
  const screen = await renderDocument(document, brand, 'screen');
  const press = made.isPrinted ? await renderDocument(document, brand, 'press') : undefined;
  const web = made.isWeb ? utf8(renderWebPage(document, brand)) : undefined;
  return [
    { path: `${slug}.pdf`, use: made.use, bytes: screen },
    ...(press ? [{ path: `${slug}_impression.pdf`, use: forPrinter, bytes: press }] : []),
    ...(web ? [{ path: `${slug}.html`, use: forTelephone, bytes: web }] : []),
  ];
}

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

/**
 * Charter, argument, project and texts of a brand, made from its rules. Equal rules give equal bytes.
 *
 * @param edition of the rules: `0.1.0`
 * @throws SettingError where a page cannot be set, RangeError where a document would say what is not so
 * @example await makeDocuments(brand, '0.1.0')
 */
export async function makeDocuments(brand: Brand, edition: string): Promise<readonly DocumentFile[]> {
  const means = await createMeans(brand, edition);
  const files: DocumentFile[] = [];
  // one after the other: they share one compiler
  for (const document of documents) files.push(...(await filesOf(means, document)));
  const paper = await sectionPaper(means, projet);
  return [
    ...files,
    {
      path: 'projet-cooperatif.odt',
      use: 'Le même texte, à compléter dans LibreOffice.',
      bytes: renderOdt(paper),
    },
    {
      path: 'projet-cooperatif.docx',
      use: 'Le même texte, à compléter dans Word.',
      bytes: renderDocx(paper),
    },
    {
      path: 'textes-de-presentation.txt',
      use: 'Présenter la coopérative en 20, 60 ou 150 mots.',
      bytes: utf8(presentationFile(brand.name)),
    },
  ];
}
