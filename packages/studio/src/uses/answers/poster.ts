import { fr } from '@coodyssee/kit';
import { Megaphone } from 'lucide-react';
import type { Use } from '../use.ts';

export const poster: Use = {
  id: 'affiche',
  icon: Megaphone,
  layouts: ['band'],
  inks: ['colour'],
  best: [
    { support: 'affiche', part: 'poster', format: 'print' },
    { support: 'affiche', part: 'blank', format: 'docx' },
  ],
  named: [
    {
      query: { support: 'affiche', part: 'flyer', format: 'print' },
      take: { fr: 'le tract', en: 'the flyer' },
    },
    {
      query: { support: 'affiche', part: 'blank', format: 'docx' },
      take: { fr: 'le modèle pour Word', en: 'the model for Word' },
    },
    {
      query: { support: 'affiche', part: 'blank', format: 'odg' },
      take: { fr: 'le modèle pour LibreOffice', en: 'the model for LibreOffice' },
    },
    {
      query: { support: 'affiche', part: 'blank', format: 'svg' },
      take: { fr: 'le modèle pour Inkscape', en: 'the model for Inkscape' },
    },
  ],
  fields: ['phone', 'website'],
  words: {
    fr: {
      label: fr`Affiche, tract`,
      take: 'l’affiche',
      form: fr`Pour l’imprimeur : une affiche A3 et un tract A5, à vos mots, encres CMJN`,
      why: fr`Écrivez ce que vous annoncez : l’affiche se compose sous vos yeux, telle qu’elle sera imprimée.`,
      warnings: [
        fr`Sans titre, rien ne part à l’impression : il reste un modèle à compléter dans Word, LibreOffice ou Inkscape.`,
      ],
    },
    en: {
      label: 'Poster, flyer',
      take: 'the poster',
      form: 'For the printer: an A3 poster and an A5 flyer with your words, CMYK inks',
      why: 'Write what you announce: the poster takes shape before your eyes, as it will be printed.',
      warnings: [
        'Without a title nothing goes to print: there is a model to complete in Word, LibreOffice or Inkscape.',
      ],
    },
  },
};
