/**
 * Rebuilds the master files of the logo and its icons: `npm run make -- assets`. A test holds every file to
 * the bytes this would write, so what a printer has and what the code draws never drift apart.
 */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brand, needsColour } from '@coodyssee/logo/brand';
import { composeIcon, composeTile } from '@coodyssee/logo/compose';
import { renderIco } from '@coodyssee/logo/ico';
import { type PngOptions, renderPng } from '@coodyssee/logo/png';
import type { Scene } from '@coodyssee/logo/scene';
import { identity } from './identity.ts';

const folder = fileURLToPath(new URL('../assets/logo/', import.meta.url));

/** A file's path under assets/logo, and what makes its bytes. */
export type Master = readonly [path: string, render: () => Promise<Uint8Array | string> | string];

const { logos: versions, inkSets } = brand;
/** The logo never carries a member's colour. */
const sets = inkSets.filter((set) => !needsColour(set));
const pixels = (variant: string) => (variant.startsWith('symbol') ? 1024 : 2400);
const millimetres = (variant: string) => (variant.startsWith('symbol') ? 40 : 100);

const logos: Master[] = versions.flatMap(({ id, slug }) =>
  sets
    // the wordmark has no large solid: its line drawing would be the black one
    .filter((set) => id !== 'wordmark' || set.id !== 'line')
    .flatMap((set): Master[] => {
      const artwork = identity.logo({ variant: id, inks: set.id });
      const stem = `${slug}/${brand.id}_logo-${slug}_${set.slug}`;
      const widthMm = millimetres(id);
      return [
        [`${stem}.svg`, () => artwork.svg()],
        [`${stem}.png`, () => artwork.png({ width: pixels(id) })],
        [`${stem}.pdf`, () => artwork.pdf({ for: 'screen', widthMm })],
        [`${stem}_impression.pdf`, () => artwork.pdf({ for: 'print', widthMm, bleedMm: 3 })],
      ];
    }),
);

/** An icon in its inks: the symbol, or the symbol on a tile of their ground. */
function icon(scene: Scene, inks: string, { width, ...options }: { width: number } & PngOptions) {
  const artwork = identity.picture(scene, { inks, ground: 'none' });
  const table = { ...artwork.inks, ground: artwork.ground };
  return renderPng(scene, table, { width }, { colours: 'fewest', ...options });
}

const favicon = async () =>
  renderIco(
    await Promise.all(
      [16, 24, 32, 48].map((side) =>
        icon(composeIcon(brand, side), 'colour', { width: side, colours: 'full' }),
      ),
    ),
  );

const tile = (width: number) => icon(composeTile(brand), 'colour', { width });

const icons: Master[] = [
  ['icone/favicon.ico', favicon],
  ['icone/favicon.svg', () => identity.picture(composeIcon(brand, 32)).svg()],
  ['icone/apple-touch-icon.png', () => tile(180)],
  ['icone/icone-192.png', () => tile(192)],
  ['icone/icone-512.png', () => tile(512)],
];

export const masters: readonly Master[] = [...logos, ...icons];

export async function makeAssets(): Promise<void> {
  const files: [string, Uint8Array | string][] = [];
  for (const [path, render] of masters) files.push([folder + path, await render()]);
  await rm(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  console.log(`${masters.length} files in assets/logo`);
}
