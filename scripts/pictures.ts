/** Rebuilds the pictures of README.md from the drawings themselves: `npm run pictures`. */
import { badge, logo, type Words, write } from './sheet.ts';

await write(
  'logo.png',
  [1200, 664],
  [
    logo([30, 30, 700], 'horizontal'),
    logo([760, 30, 410], 'stacked', 'dark'),
    logo([30, 258, 340], 'descriptor'),
    logo([390, 258, 340], 'horizontal', 'reversed'),
    logo([30, 394, 220], 'symbol', 'black'),
    logo([270, 394, 220], 'symbol', 'line'),
    logo([510, 394, 220], 'symbol', 'reversed'),
    logo([760, 348, 410], 'horizontal', 'line'),
    logo([760, 496, 150], 'symbol-small'),
    logo([940, 496, 230], 'wordmark', 'dark'),
  ],
);

const ubac: Words = ['Atelier Ubac', 'Ébéniste', 'seagreen'];
await write(
  'badges.png',
  [1200, 630],
  [
    await badge([30, 30, 560], ubac, { layout: 'band' }),
    await badge([610, 30, 560], ['L’Échappée belle', 'Accompagnatrice en montagne', 'teal'], {
      layout: 'band',
      set: 'dark',
    }),
    await badge([30, 214, 270], ubac, { layout: 'seal' }),
    await badge([320, 214, 270], ['Pierre & Plume', 'Écrivain public', 'rebeccapurple'], {
      layout: 'seal',
      set: 'reversed',
    }),
    await badge([610, 214, 270], ['Pão de Montanha', 'Boulangère', 'gold'], {
      layout: 'seal',
      set: 'dark',
    }),
    await badge([900, 214, 270], ['Lo Fuòc e l’Aiga', 'Poterie raku'], { layout: 'seal', set: 'line' }),
    await badge([30, 486, 370], ubac, { layout: 'compact' }),
    await badge([420, 486, 370], ubac, { layout: 'compact', set: 'black' }),
    await badge([810, 486, 360], ['Le Bœuf à lunettes', 'Boucherie ambulante', 'firebrick'], {
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
await write(
  'hard-names.png',
  [1200, 330],
  await Promise.all(
    hard.map((words, i) =>
      badge([30 + 385 * (i % 3), 30 + 140 * Math.floor(i / 3), 370], words, { layout: 'band' }),
    ),
  ),
);
