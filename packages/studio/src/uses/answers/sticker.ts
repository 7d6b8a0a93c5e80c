import { fr } from '@coodyssee/kit';
import { Sticker } from 'lucide-react';
import { sealFirst } from '../choices.ts';
import type { Use } from '../use.ts';

export const sticker: Use = {
  id: 'autocollant',
  icon: Sticker,
  layouts: sealFirst,
  inks: ['colour'],
  best: [
    { support: 'autocollants', part: 'round', format: 'print' },
    { support: 'autocollants', part: 'landscape', format: 'print' },
    { support: 'autocollants', format: 'print' },
  ],
  fields: [],
  words: {
    fr: {
      label: 'Autocollant',
      take: 'l’autocollant',
      form: fr`PDF avec trait de coupe, 60\u00a0mm, encres CMJN et ton direct`,
      why: fr`La machine suit le trait de coupe, qui est une encre à part et ne s’imprime pas.`,
      warnings: [fr`Rien d’important à moins de 3\u00a0mm du bord : la coupe peut bouger de 1 à 2\u00a0mm.`],
    },
    en: {
      label: 'Sticker',
      take: 'the sticker',
      form: 'PDF with its cut line, 60\u00a0mm, CMYK inks and a spot colour',
      why: 'The machine follows the cut line, an ink of its own that is not printed.',
      warnings: ['Nothing that matters within 3\u00a0mm of the edge: the cut may move by 1 to 2\u00a0mm.'],
    },
  },
};
