/**
 * Rebuilds the master files of the logo and its icons: `npm run make -- assets`. A test holds every file to
 * the bytes this would write, so what a printer has and what the code draws never drift apart.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeLogo, type InkSet, inkSets, inkTable, logoVariants } from '@coodyssee/logo';
import { composeIcon, composeTile } from '@coodyssee/logo/compose';
import { renderIco } from '@coodyssee/logo/ico';
import { renderPdf } from '@coodyssee/logo/pdf';
import { type PngOptions, renderPng } from '@coodyssee/logo/png';
import { frame, type Scene } from '@coodyssee/logo/scene';
import { renderSvgFile } from '@coodyssee/logo/svg';

const folder = fileURLToPath(new URL('../assets/logo/', import.meta.url));

/** A file's path under assets/logo, and what makes its bytes. */
export type Master = readonly [path: string, render: () => Promise<Uint8Array | string> | string];

/** The logo never carries a member's colour. */
const sets = inkSets.filter(({ id }) => id !== 'member');
const pixels = (variant: string) => (variant.startsWith('symbol') ? 1024 : 2400);
const millimetres = (variant: string) => (variant.startsWith('symbol') ? 40 : 100);

/** White on orange is nothing without its orange: that set stands on its ground, with the clear space. */
function inked(variant: (typeof logoVariants)[number]['id'], set: InkSet) {
  const plain = composeLogo({ variant, rendering: set === 'line' ? 'line' : 'solid' });
  const ground = set === 'reversed';
  const scene = ground ? frame(plain, { padding: plain.clearSpace, ground }) : plain;
  return { scene, inks: inkTable(set, { scene, ...(ground && { ground: 'own' }) }).inks };
}

const logos: Master[] = logoVariants.flatMap(({ id, slug }) =>
  sets
    // the wordmark has no large solid: its line drawing would be the black one
    .filter((set) => set.id !== 'line' || id !== 'wordmark')
    .flatMap((set): Master[] => {
      const { scene, inks } = inked(id, set.id);
      const stem = `${slug}/coodyssee_logo-${slug}_${set.slug}`;
      const widthMm = millimetres(id);
      return [
        [`${stem}.svg`, () => renderSvgFile(scene, inks)],
        [`${stem}.png`, () => renderPng(scene, inks, { width: pixels(id) })],
        [`${stem}.pdf`, () => renderPdf(scene, inks, { widthMm, colour: 'screen' })],
        [`${stem}_impression.pdf`, () => renderPdf(scene, inks, { widthMm, colour: 'print', bleedMm: 3 })],
      ];
    }),
);

const icon = (scene: Scene, set: InkSet, { width, ...options }: { width: number } & PngOptions) =>
  renderPng(
    scene,
    inkTable(set, { scene, ...(set === 'reversed' && { ground: 'own' }) }).inks,
    { width },
    { colours: 'fewest', ...options },
  );

const favicon = async () =>
  renderIco(
    await Promise.all(
      [16, 24, 32, 48].map((side) => icon(composeIcon(side), 'colour', { width: side, colours: 'full' })),
    ),
  );

const icons: Master[] = [
  ['icone/favicon.ico', favicon],
  [
    'icone/favicon.svg',
    () => renderSvgFile(composeIcon(32), inkTable('colour', { scene: composeIcon(32) }).inks),
  ],
  ['icone/apple-touch-icon.png', () => icon(composeTile(), 'reversed', { width: 180 })],
  ['icone/icone-192.png', () => icon(composeTile(), 'reversed', { width: 192 })],
  ['icone/icone-512.png', () => icon(composeTile(), 'reversed', { width: 512 })],
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
