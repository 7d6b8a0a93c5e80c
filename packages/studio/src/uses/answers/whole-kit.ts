import { fr } from '@coodyssee/kit';
import { Package } from 'lucide-react';
import { anyForm, contact, onScreen } from '../choices.ts';
import type { Use } from '../use.ts';

export const wholeKit: Use = {
  id: 'kit',
  icon: Package,
  layouts: anyForm,
  inks: onScreen,
  best: [],
  fields: contact,
  words: {
    fr: {
      label: 'Tout le kit',
      take: 'tout le kit',
      form: 'ZIP de plus de 200 fichiers, rangés par usage',
      why: fr`Un fichier LISEZ-MOI dit lequel prendre : gardez le dossier, il servira longtemps.`,
      warnings: [],
    },
    en: {
      label: 'The whole kit',
      take: 'the whole kit',
      form: 'ZIP of more than 200 files, sorted by use',
      why: 'A LISEZ-MOI file says which one to take: keep the folder, it will serve for long.',
      warnings: [],
    },
  },
};
