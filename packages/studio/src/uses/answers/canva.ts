import { fr } from '@coodyssee/kit';
import { Palette } from 'lucide-react';
import { anyForm, onScreen } from '../choices.ts';
import type { Use } from '../use.ts';
import { pictures, shownBadge } from '../wanted.ts';

export const canva: Use = {
  id: 'canva',
  icon: Palette,
  layouts: anyForm,
  inks: onScreen,
  badges: (shown) => shownBadge(shown, pictures, onScreen),
  best: [{ format: 'png', size: { density: 2 } }],
  fields: [],
  words: {
    fr: {
      label: 'Canva',
      take: 'l’image du badge',
      form: fr`PNG à fond transparent, 1\u202f600\u00a0px de large, couleurs d’écran`,
      why: fr`Canva garde la transparence du PNG, et 1\u202f600\u00a0px suffisent pour une page entière.`,
      warnings: [fr`Ne changez ni les couleurs ni les proportions du badge, et laissez-lui de l’air autour.`],
    },
    en: {
      label: 'Canva',
      take: 'the badge picture',
      form: 'PNG with a transparent ground, 1,600\u00a0px wide, screen colours',
      why: 'Canva keeps the transparency of a PNG, and 1,600\u00a0px are enough for a whole page.',
      warnings: ['Change neither the colours nor the proportions of the badge, and leave it room.'],
    },
  },
};
