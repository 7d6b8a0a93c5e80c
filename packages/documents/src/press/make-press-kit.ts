import { packZip, type Settings } from '@coodyssee/kit';
import { renderDocx, renderOdt } from '@coodyssee/kit/office';
import type { Brand } from '@coodyssee/logo';
import { fiche } from '../argumentaire/fiche.ts';
import { argumentaire } from '../argumentaire/index.ts';
import { renderDocument } from '../engine/render-document.ts';
import { createMeans, type Means } from '../examples/means.ts';
import type { DocumentFile } from '../make-documents.ts';
import { sectionPages } from '../sections/section-pages.ts';
import { sectionPaper } from '../sections/section-paper.ts';
import { presentationFile } from '../texts/presentation-file.ts';
import { pressLogos } from './press-logos.ts';
import { pressPictures } from './press-pictures.ts';
import { pressRelease } from './press-release.ts';
import { contactText, readMeText } from './press-texts.ts';

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

async function papersOf(means: Means): Promise<readonly DocumentFile[]> {
  const { brand } = means.identity;
  const release = sectionPages(pressRelease)(means);
  const paper = await sectionPaper(means, pressRelease);
  const name = `dossier-de-presse/${pressRelease.slug}`;
  const screen = async (document: Parameters<typeof renderDocument>[0]) =>
    renderDocument(document, brand, 'screen');
  return [
    {
      path: 'argumentaire.pdf',
      use: 'Pourquoi l’identité change.',
      bytes: await screen(argumentaire(means)),
    },
    { path: 'argumentaire-en-une-page.pdf', use: 'Le même, en une page.', bytes: await screen(fiche(means)) },
    {
      path: `${name}.pdf`,
      use: 'Dossier de presse du pôle Bâtiment, à compléter.',
      bytes: await screen(release),
    },
    { path: `${name}.odt`, use: 'Le même, à compléter dans LibreOffice.', bytes: renderOdt(paper) },
    { path: `${name}.docx`, use: 'Le même, à compléter dans Word.', bytes: renderDocx(paper) },
  ];
}

/** Who is asked for the kit, and in which edition of the rules. */
export interface PressOptions {
  readonly edition: string;
  readonly settings: Settings;
}

/**
 * What a journalist or an ambassador needs, as one archive. Equal rules and settings give equal bytes.
 *
 * @example await makePressKit(brand, { edition: '0.1.0', settings: createSettings() })
 */
export async function makePressKit(brand: Brand, { edition, settings }: PressOptions): Promise<DocumentFile> {
  const means = await createMeans(brand, edition);
  const files: readonly DocumentFile[] = [
    ...(await papersOf(means)),
    {
      path: 'textes-de-presentation.txt',
      use: 'Présenter la coopérative en 20, 60 ou 150 mots.',
      bytes: utf8(presentationFile(brand.name)),
    },
    { path: 'contact.txt', use: 'À qui s’adresser.', bytes: utf8(contactText(settings)) },
    ...(await pressLogos(means)),
    ...(await pressPictures(means)),
  ];
  const readMe = { path: 'LISEZ-MOI.txt', bytes: utf8(readMeText(brand.name, edition, files)) };
  const held = [readMe, ...files].map(({ path, bytes }) => ({
    path: `presse-${brand.id}/${path}`,
    bytes,
    isPacked: /\.(?:png|odt|docx)$/.test(path),
  }));
  return {
    path: `presse-${brand.id}.zip`,
    use: 'Pour un journaliste ou un ambassadeur : logos, textes, images, règles, contact.',
    bytes: packZip(held),
  };
}
