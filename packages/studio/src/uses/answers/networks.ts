import { fr } from '@coodyssee/kit';
import { Share2 } from 'lucide-react';
import type { Use } from '../use.ts';

export const networks: Use = {
  id: 'reseaux',
  icon: Share2,
  layouts: ['compact'],
  inks: ['colour'],
  best: [{ support: 'portraits', part: 'symbol', size: { width: 1024 } }],
  fields: [],
  words: {
    fr: {
      label: 'Réseaux sociaux',
      take: 'la photo de profil',
      form: fr`PNG carré, 1\u202f024\u00a0px, couleurs d’écran`,
      why: fr`Tout tient dans le rond que les réseaux découpent ; les couvertures sont aux tailles de chacun.`,
      warnings: [
        fr`Votre nom n’y est pas : à cette taille, il ne se lirait pas, et le réseau l’écrit à côté.`,
      ],
    },
    en: {
      label: 'Social networks',
      take: 'the profile picture',
      form: 'square PNG, 1,024\u00a0px, screen colours',
      why: 'Everything stays within the circle that networks cut; covers have each network’s size.',
      warnings: ['Your name is not in it: it could not be read so small, and the network writes it beside.'],
    },
  },
};
