/** Rebuilds the pictures of README.md from the drawings themselves: `npm run make -- pictures`. */
import { cordeePages } from './cordee-pages.ts';
import { kitPages } from './kit-pages.ts';
import { badge, logo, type Words, write } from './sheet.ts';
import { smallSizes } from './small-sizes.ts';
import { studioPicture } from './studio-picture.ts';

async function logoPicture(): Promise<void> {
  await write(
    'logo.png',
    [1200, 640],
    [
      logo([30, 30, 700, 220], 'horizontal'),
      logo([750, 30, 420, 290], 'vertical', 'dark'),
      logo([30, 270, 340, 130], 'descriptor'),
      logo([390, 270, 340, 130], 'horizontal', 'reversed'),
      logo([30, 420, 220, 190], 'symbol', 'black'),
      logo([270, 420, 220, 190], 'symbol', 'line'),
      logo([510, 420, 220, 190], 'symbol', 'reversed'),
      logo([750, 340, 420, 130], 'horizontal', 'line'),
      logo([750, 490, 150, 120], 'symbol-small'),
      logo([920, 490, 250, 120], 'wordmark', 'dark'),
    ],
  );
}

/** The symbol at the sizes it is read at, without a word: for asking people what they see. */
async function readingPicture(): Promise<void> {
  await write(
    'lecture-du-symbole.png',
    [1200, 560],
    [
      logo([30, 30, 540, 500], 'symbol'),
      logo([630, 30, 260, 240], 'symbol'),
      logo([910, 30, 130, 120], 'symbol'),
      logo([1060, 30, 70, 64], 'symbol'),
      logo([1140, 30, 30, 28], 'symbol-small'),
      logo([630, 290, 260, 240], 'symbol', 'dark'),
      logo([910, 290, 260, 240], 'symbol', 'line'),
    ],
  );
}

async function badgePictures(): Promise<void> {
  const ubac: Words = ['Atelier Ubac', 'Ébéniste', 'seagreen'];
  const echappee: Words = ['L’Échappée belle', 'Accompagnatrice en montagne', 'teal'];
  await write(
    'badges.png',
    [1200, 680],
    [
      await badge([30, 30, 560, 180], ubac, { layout: 'band' }),
      await badge([610, 30, 560, 180], echappee, { layout: 'band', set: 'dark' }),
      await badge([30, 230, 270, 250], ubac, { layout: 'seal' }),
      await badge([320, 230, 270, 250], ['Pierre & Plume', 'Écrivain public'], {
        layout: 'seal',
        set: 'reversed',
      }),
      await badge([610, 230, 270, 250], ['Pão de Montanha', 'Boulangère', 'gold'], {
        layout: 'seal',
        set: 'dark',
      }),
      await badge([900, 230, 270, 250], ['Lo Fuòc e l’Aiga', 'Poterie raku'], {
        layout: 'seal',
        set: 'line',
      }),
      await badge([30, 500, 370, 150], ubac, { layout: 'compact' }),
      await badge([420, 500, 370, 150], ['Atelier Ubac', ''], { layout: 'compact', set: 'black' }),
      await badge([810, 500, 360, 150], ['Le Bœuf à lunettes', 'Boucherie ambulante', 'firebrick'], {
        layout: 'band',
        set: 'member',
      }),
    ],
  );

  const hard: readonly Words[] = [
    ['Ô', 'Chant et voix', 'indigo'],
    ['Atelier Brindezingue', 'Vannerie et petit mobilier en osier', 'darkgreen'],
    ['La Fabrique coopérative des possibles', 'Médiation culturelle', 'slategray'],
    ['Hydrogéomorphocartographiquement', 'Cartographe', 'navy'],
    ['墨山书院', 'Formatrice en chinois', 'firebrick'],
    ['واحة النسيم', 'Pâtisserie orientale', 'darkgoldenrod'],
  ];
  const place = (i: number) => [30 + 385 * (i % 3), 30 + 140 * Math.floor(i / 3), 370, 125] as const;
  const cards = hard.map((words, i) => badge(place(i), words, { layout: 'band' }));
  await write('hard-names.png', [1200, 325], await Promise.all(cards));
}

export async function makePictures(): Promise<void> {
  await logoPicture();
  await readingPicture();
  await badgePictures();
  await write('kit.png', [1200, 520], await kitPages());
  await write('cordee.png', [1200, 990], await cordeePages());
  await write('petites-tailles.png', [1200, 430], await smallSizes());
  await studioPicture();
}
