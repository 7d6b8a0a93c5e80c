import { fr } from '@coodyssee/kit';
import { Globe } from 'lucide-react';
import { anyForm, onScreen } from '../choices.ts';
import type { Use } from '../use.ts';
import { pictures, shownBadge } from '../wanted.ts';

export const site: Use = {
  id: 'site',
  icon: Globe,
  layouts: anyForm,
  inks: onScreen,
  badges: (shown) => shownBadge(shown, pictures, onScreen),
  best: [{ format: 'png', size: { density: 1 } }],
  fields: [],
  words: {
    fr: {
      label: 'Site web',
      take: 'l’image du badge',
      form: fr`PNG à fond transparent, 800\u00a0px de large, couleurs d’écran`,
      why: fr`Tous les sites acceptent le PNG ; WordPress refuse le SVG tant qu’on ne l’y autorise pas.`,
      warnings: [fr`Donnez à l’image son texte alternatif : c’est lui que lisent les lecteurs d’écran.`],
    },
    en: {
      label: 'Website',
      take: 'the badge picture',
      form: 'PNG with a transparent ground, 800\u00a0px wide, screen colours',
      why: 'Every site takes PNG; WordPress refuses SVG until somebody allows it.',
      warnings: ['Give the picture its alternative text: that is what screen readers say.'],
    },
  },
};
