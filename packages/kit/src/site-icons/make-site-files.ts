import type { Identity, Notice } from '@coodyssee/logo';
import type { RenderPng } from '@coodyssee/logo/png';
import { renderSheetPng } from '@coodyssee/logo/sheet-png';
import { fr } from '../words/fr.ts';
import { headSnippet, shareName } from './head-snippet.ts';
import { iconFiles } from './icon-files.ts';
import { type ShareFormat, shareFormats, sharePicture } from './share-picture.ts';
import { siteManifest } from './site-manifest.ts';
import { checkSite, type SiteFile, type SiteOrder, type SiteRequest } from './site-order.ts';
import { type SharedPage, sharedPages, siteTexts } from './site-words.ts';

/** A site's files, and what the person must be told. */
export interface SiteFiles {
  readonly files: readonly SiteFile[];
  readonly notices: readonly Notice[];
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * Everything that a site needs to be recognised: the icons of browsers, telephones and systems, the manifest, a wide and a square
 * picture for each page that is shared, and the tags for its `<head>`.
 *
 * @throws IdentityError, KitError for words, a colour or an address that cannot be taken
 * @example await makeSiteFiles({ member: { name: 'Atelier Ubac', colour: 'vert sapin' } }, { identity, renderPng })
 */
export async function makeSiteFiles(
  request: SiteRequest,
  tools: { readonly identity: Identity; readonly renderPng: RenderPng },
): Promise<SiteFiles> {
  const site = checkSite(request);
  const { pages, notices } = sharedPages(site);
  const typesetter = await tools.identity.load(siteTexts(site));
  const order: SiteOrder = { ...site, ...tools, typesetter };
  return {
    files: [
      ...(await iconFiles(order)),
      ...(await shareFiles(order, pages)),
      {
        path: 'site.webmanifest',
        bytes: bytesOf(siteManifest(site)),
        use: fr`Ce qu’un téléphone montre du site qu’on y garde.`,
      },
      {
        path: 'tete.html',
        bytes: bytesOf(headSnippet(site, pages)),
        use: fr`À recopier dans l’en-tête (head) des pages.`,
      },
    ],
    notices: [...site.notices, ...notices, ...(site.website ? [] : [noAddress])],
  };
}

async function shareFiles(order: SiteOrder, pages: readonly SharedPage[]): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = [];
  for (const page of pages)
    for (const format of shareFormats)
      files.push({
        path: shareName(page, format),
        bytes: await renderSheetPng(order.renderPng, sharePicture(order, page, format), {
          width: format.width,
        }),
        use: fr`${uses[format.id]} : « ${page.title} ».`,
      });
  return files;
}

const uses: Readonly<Record<ShareFormat['id'], string>> = {
  wide: 'Image du lien partagé (Facebook, LinkedIn, messageries)',
  square: 'Image carrée du lien (Mastodon, LinkedIn, WhatsApp)',
};

const noAddress: Notice = {
  code: 'site-unknown',
  message: fr`L’adresse du site n’est pas connue : remplacez ADRESSE-DU-SITE dans tete.html, ou relancez avec --site.`,
};
