import { fr } from '@coodyssee/kit';
import { Stamp } from 'lucide-react';
import { sealFirst } from '../choices.ts';
import type { Use } from '../use.ts';

export const stamp: Use = {
  id: 'tampon',
  icon: Stamp,
  layouts: sealFirst,
  inks: ['line'],
  best: [
    { support: 'tampon', part: 'seal', format: 'print' },
    { support: 'tampon', format: 'print' },
  ],
  fields: [],
  words: {
    fr: {
      label: 'Tampon',
      take: 'le tampon',
      form: 'PDF au trait, une encre, taille dans le nom du fichier',
      why: fr`Un tampon pose une seule encre, à plat : le badge devient un dessin au trait.`,
      warnings: [
        fr`Ni couleur, ni gris, ni dégradé : votre couleur sera celle du tampon encreur.`,
        fr`Ne le réduisez pas : sous 0,25\u00a0mm, un trait s’empâte ou disparaît.`,
      ],
    },
    en: {
      label: 'Rubber stamp',
      take: 'the stamp',
      form: 'line drawing as PDF, one ink, its size in the file’s name',
      why: 'A stamp lays one flat ink: the badge becomes a line drawing.',
      warnings: [
        'No colour, no grey, no gradient: your colour is that of the ink pad.',
        'Never make it smaller: under 0.25\u00a0mm a line fills up or is lost.',
      ],
    },
  },
};
