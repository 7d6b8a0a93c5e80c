import { brand } from '@coodyssee/logo/brand';
import type { Xml } from '@coodyssee/logo/svg';
import { html } from '../markup/html.ts';
import { fr } from '../words/fr.ts';
import { type ShareFormat, shareFormats } from './share-picture.ts';
import { themeColours } from './site-manifest.ts';
import type { Site } from './site-order.ts';
import type { SharedPage } from './site-words.ts';

/** What stands for an address that nobody gave. */
const unknownSite = 'https://ADRESSE-DU-SITE';

/** `partage_nos-metiers_1200x630.png` */
export const shareName = ({ slug }: Pick<SharedPage, 'slug'>, { width, height }: ShareFormat): string =>
  `partage_${slug}_${width}x${height}.png`;

const link = (attributes: Readonly<Record<string, string>>): Xml => html('link', attributes);
const named = (name: string, content: string, media?: string): Xml => html('meta', { name, content, media });
const open = (property: string, content: string | number): Xml =>
  html('meta', { property: `og:${property}`, content });

function everywhere(site: Site): readonly Xml[] {
  const { day, night } = themeColours(site);
  return [
    link({ rel: 'icon', href: '/favicon.ico', sizes: '32x32' }),
    link({ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }),
    link({ rel: 'apple-touch-icon', href: '/apple-touch-icon.png' }),
    link({ rel: 'manifest', href: '/site.webmanifest' }),
    named('theme-color', day, '(prefers-color-scheme: light)'),
    named('theme-color', night, '(prefers-color-scheme: dark)'),
  ];
}

/** Networks take the first picture that suits them: the wide one beside a link, the square one where there is little room. */
function shared({ member, website = unknownSite }: Site, page: SharedPage): readonly Xml[] {
  const { title } = page;
  const owner = member?.name ?? brand.name;
  return [
    open('type', 'website'),
    open('locale', 'fr_FR'),
    open('site_name', owner),
    open('title', title),
    ...shareFormats.flatMap((format) => [
      open('image', `${website}/${shareName(page, format)}`),
      open('image:type', 'image/png'),
      open('image:width', format.width),
      open('image:height', format.height),
      open('image:alt', `${title} (${page.foot.join(', ')})`),
    ]),
    named('twitter:card', 'summary_large_image'),
  ];
}

/** A comment's text may neither close it nor look like a tag to who reads in haste. */
const comment = (words: string): string => `<!-- ${words.replace(/--+|[<>]/g, ' ')} -->`;
const block = (words: string, tags: readonly Xml[]): string =>
  [comment(words), ...tags.map(({ markup }) => markup)].join('\n');

/** What goes into the `<head>` of the site's pages: once for all, then for each page that is shared. */
export const headSnippet = (site: Site, pages: readonly SharedPage[]): string =>
  [
    block(fr`Dans l’en-tête (head) de chaque page ; les fichiers vont à la racine du site`, everywhere(site)),
    ...pages.map((page) => block(fr`Dans l’en-tête (head) de la page « ${page.title} »`, shared(site, page))),
    '',
  ].join('\n\n');
