import { fr } from '@coodyssee/kit';
import { Shirt } from 'lucide-react';
import type { Use } from '../use.ts';

export const embroidery: Use = {
  id: 'broderie',
  icon: Shirt,
  layouts: ['compact'],
  inks: ['line'],
  best: [
    { support: 'broderie', part: 'vertical', format: 'print' },
    { support: 'broderie', format: 'print' },
  ],
  fields: [],
  words: {
    fr: {
      label: 'Textile brodé',
      take: 'le dessin à broder',
      form: 'PDF au trait, une encre, taille dans le nom du fichier',
      why: fr`Le brodeur en fait un programme de points : il lui faut des formes simples, d’un fil au moins épais de 1\u00a0mm.`,
      warnings: [
        fr`Votre nom n’y est pas : brodé si petit, il ne se lirait pas.`,
        fr`Un tissu d’au moins 180\u00a0g/m², et pas de dégradé : un fil n’a qu’une couleur.`,
      ],
    },
    en: {
      label: 'Embroidery',
      take: 'the drawing to embroider',
      form: 'line drawing as PDF, one ink, its size in the file’s name',
      why: 'The embroiderer makes a stitch program of it: simple shapes, no line under 1\u00a0mm.',
      warnings: [
        'Your name is not in it: embroidered so small, it could not be read.',
        'A cloth of at least 180\u00a0g/m², and no gradient: a thread has one colour.',
      ],
    },
  },
};
