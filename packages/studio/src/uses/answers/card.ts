import { fr } from '@coodyssee/kit';
import { IdCard } from 'lucide-react';
import { contact } from '../choices.ts';
import type { Use } from '../use.ts';

export const card: Use = {
  id: 'carte',
  icon: IdCard,
  layouts: ['band', 'compact'],
  inks: ['colour'],
  best: [{ support: 'carte-de-visite', part: 'card' }],
  fields: contact,
  words: {
    fr: {
      label: 'Carte de visite',
      take: 'la carte',
      form: fr`Pour l’imprimeur : PDF recto verso, 85\u00a0×\u00a055\u00a0mm, encres CMJN`,
      why: fr`Le fond perdu, les encres et les polices sont ceux qu’un imprimeur attend : envoyez le fichier tel quel.`,
      warnings: ['N’imprimez pas ce fichier au bureau\u00a0: ses encres sont celles d’une presse.'],
    },
    en: {
      label: 'Business card',
      take: 'the card',
      form: 'For a printer: two-sided PDF, 85\u00a0×\u00a055\u00a0mm, CMYK inks',
      why: 'Bleed, inks and outlines are what a printer expects: send the file as it is.',
      warnings: ['Do not print this file at the office: its inks are those of a press.'],
    },
  },
};
