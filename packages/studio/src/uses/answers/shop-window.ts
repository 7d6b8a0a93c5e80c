import { fr } from '@coodyssee/kit';
import { Store } from 'lucide-react';
import { sealFirst } from '../choices.ts';
import type { Use } from '../use.ts';
import { cutOut, shownBadge } from '../wanted.ts';

export const shopWindow: Use = {
  id: 'vitrine',
  icon: Store,
  layouts: sealFirst,
  inks: ['black'],
  badges: (shown) => shownBadge(shown, cutOut, ['black']),
  best: [{ format: 'print' }],
  fields: [],
  words: {
    fr: {
      label: 'Vitrine',
      take: 'le badge à découper',
      form: 'PDF vectoriel, une encre, à toute taille',
      why: fr`Une machine découpe le film adhésif le long des formes : il lui faut un dessin vectoriel d’une seule encre.`,
      warnings: [
        fr`La couleur est celle du film : blanc ou clair, il se lit mieux sur une vitre.`,
        fr`Le sceau à 30\u00a0cm de large au moins, le bandeau à 60\u00a0cm : en dessous, les lettres de la mention sont trop fines pour être découpées.`,
        fr`Collé de l’intérieur, le film se découpe en miroir : dites-le à l’atelier.`,
      ],
    },
    en: {
      label: 'Shop window',
      take: 'the badge to cut out',
      form: 'vector PDF, one ink, any size',
      why: 'A machine cuts adhesive film along the shapes: it needs vectors in a single ink.',
      warnings: [
        'The colour is that of the film: white or pale reads best on glass.',
        'The seal at least 30\u00a0cm wide, the band 60\u00a0cm: smaller, the letters of the endorsement are too thin to be cut.',
        'Stuck from inside, the film is cut mirrored: tell the workshop.',
      ],
    },
  },
};
