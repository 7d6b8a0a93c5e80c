import { fr } from '@coodyssee/kit/words';
import { type Command, nameOptions } from '../command.ts';
import { ending } from '../options/everywhere.ts';

const own = nameOptions({
  tour: { value: 'mm', example: '220mm', help: 'tour du verre là où il est marqué (240 mm)' },
  hauteur: { value: 'mm', example: '40mm', help: 'hauteur qui se marque (40 mm)' },
  pose: {
    value: 'pose',
    words: [
      { id: 'by-hand', slug: 'main', label: 'À la main' },
      { id: 'by-machine', slug: 'machine', label: 'À la machine' },
    ],
    help: fr`pose du film : à la main il s’arrête avant de se rejoindre (main)`,
  },
});

export const verre: Command = {
  name: 'verre',
  summary: 'met une phrase en une couleur autour d’un verre',
  operand: '"La phrase"',
  options: [...Object.values(own), ...ending],
  notes: [
    fr`Un SVG et un PDF d’impression, d’une seule encre, à la taille du film.`,
    fr`Dossier par défaut : ./verres/`,
  ],
  examples: [
    ['"On trinque à plusieurs" --tour 220mm', 'un gobelet'],
    ['"On trinque à plusieurs" --pose machine', 'un verre marqué à la machine'],
  ],
  run: async (line, around) => (await import('../sheets/glass.ts')).drawGlass(line, around),
};
