import { readFileSync } from 'node:fs';
import { inks } from '@coodyssee/tokens';
import type { Plugin } from 'vite';

const folder = new URL('../../../assets/logo/icone/', import.meta.url);
const files = [
  'favicon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'icone-192.png',
  'icone-512.png',
] as const;

/** What a phone shows when the page is put on its home screen. */
const manifest = {
  name: 'L’atelier des badges Coodyssée',
  short_name: 'Badges',
  lang: 'fr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: inks.blanc.screen,
  theme_color: inks.blanc.screen,
  icons: [192, 512].map((side) => ({
    src: `icone-${side}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
  })),
};

const links = [
  { rel: 'icon', href: './favicon.svg', type: 'image/svg+xml' },
  { rel: 'icon', href: './favicon.ico', sizes: '32x32' },
  { rel: 'apple-touch-icon', href: './apple-touch-icon.png' },
  { rel: 'manifest', href: './manifest.webmanifest' },
];

/** Lays the logo's own icon files beside the page, as they are checked in. */
export const icons = (): Plugin => ({
  name: 'icons',
  apply: 'build',
  transformIndexHtml: () => links.map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const })),
  generateBundle() {
    const emit = (fileName: string, source: string | Uint8Array) =>
      this.emitFile({ type: 'asset', fileName, source });
    for (const file of files) emit(file, readFileSync(new URL(file, folder)));
    emit('manifest.webmanifest', JSON.stringify(manifest));
  },
});
