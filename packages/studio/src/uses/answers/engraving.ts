import { fr } from '@coodyssee/kit';
import { Flame } from 'lucide-react';
import { sealFirst } from '../choices.ts';
import type { Use } from '../use.ts';

export const engraving: Use = {
  id: 'gravure',
  icon: Flame,
  layouts: sealFirst,
  inks: ['line'],
  best: [
    { support: 'gravure-laser', part: 'seal', format: 'svg' },
    { support: 'gravure-laser', format: 'svg' },
  ],
  fields: [],
  words: {
    fr: {
      label: 'Gravure',
      take: 'le dessin à graver',
      form: 'SVG au trait, une encre, taille dans le nom du fichier',
      why: fr`La machine suit ou remplit des traits vectoriels, sur le bois, le cuir, le verre ou le métal.`,
      warnings: [
        fr`Ni gris ni aplat : ils dépendent du matériau et brûlent.`,
        fr`Traits d’au moins 0,3\u00a0mm au laser, 0,5\u00a0mm à chaud : agrandissez si vous voulez, ne réduisez pas.`,
      ],
    },
    en: {
      label: 'Engraving',
      take: 'the drawing to engrave',
      form: 'line drawing as SVG, one ink, its size in the file’s name',
      why: 'The machine follows or fills vector lines, on wood, leather, glass or metal.',
      warnings: [
        'No grey and no large area: they depend on the material, and burn.',
        'Lines of at least 0.3\u00a0mm by laser, 0.5\u00a0mm by iron: larger if you like, never smaller.',
      ],
    },
  },
};
