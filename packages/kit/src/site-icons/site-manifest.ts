import { brand } from '@coodyssee/logo/brand';
import { memberColours } from '../supports/member-colour.ts';
import { jsonText } from '../words/printable.ts';
import type { Site } from './site-order.ts';

/** Colours that a browser gives its own bars: the member's ground, or the cooperative's orange; dark by night. */
export function themeColours({ member }: Pick<Site, 'member'>): {
  readonly day: string;
  readonly night: string;
} {
  const { primary, ink } = brand.inks;
  return { day: (member ? memberColours(member).surface : primary).screen, night: ink.screen };
}

const png = (src: string, side: number, purpose: string) => ({
  src: `./${src}`,
  sizes: `${side}x${side}`,
  type: 'image/png',
  purpose,
});

/** `site.webmanifest`: what a telephone that keeps the site shows. */
export const siteManifest = (site: Site): string =>
  jsonText({
    name: site.member ? site.member.name : brand.name,
    short_name: site.member ? site.member.name : brand.name,
    lang: 'fr',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: brand.inks.paper.screen,
    theme_color: themeColours(site).day,
    icons: [
      png('icone-192.png', 192, 'any'),
      png('icone-512.png', 512, 'any'),
      png('icone-masquable-512.png', 512, 'maskable'),
      png('icone-monochrome-512.png', 512, 'monochrome'),
      { src: './icone-monochrome.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
    ],
  });
