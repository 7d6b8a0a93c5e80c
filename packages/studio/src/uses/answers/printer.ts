import { fr } from '@coodyssee/kit';
import { Printer } from 'lucide-react';
import { anyForm, onScreen } from '../choices.ts';
import type { Use } from '../use.ts';
import { printed, shownBadge } from '../wanted.ts';

export const printer: Use = {
  id: 'imprimeur',
  icon: Printer,
  layouts: anyForm,
  inks: onScreen,
  badges: (shown) => shownBadge(shown, printed, onScreen),
  best: [{ support: 'badge', format: 'print' }],
  fields: [],
  words: {
    fr: {
      label: 'Graphiste, imprimeur',
      take: 'le badge pour l’impression',
      form: fr`PDF vectoriel, 90\u00a0mm de large, encres CMJN`,
      why: fr`Un professionnel le place dans sa mise en page à la taille voulue, sans rien convertir.`,
      warnings: [fr`Joignez le mode d’emploi : tailles minimales, air autour, ce qui ne se fait pas.`],
    },
    en: {
      label: 'Designer, printer',
      take: 'the badge for print',
      form: 'vector PDF, 90\u00a0mm wide, CMYK inks',
      why: 'A professional sets it into a layout at any size, with nothing to convert.',
      warnings: ['Send the instructions along: least sizes, room around, what is not done.'],
    },
  },
};
