import { fr } from '@coodyssee/kit';
import { FileText } from 'lucide-react';
import { contact } from '../choices.ts';
import type { Use } from '../use.ts';

export const documents: Use = {
  id: 'documents',
  icon: FileText,
  layouts: ['band', 'compact'],
  inks: ['colour'],
  best: [{ support: 'quote', format: 'docx' }],
  standIn: {
    wanted: { support: 'badge-office' },
    best: [
      { support: 'badge-office', layout: 'band', inks: 'colour' },
      { support: 'badge-office', inks: 'colour' },
    ],
  },
  fields: contact,
  words: {
    fr: {
      label: 'Devis, factures',
      take: 'le devis',
      form: 'Word, A4, le badge en en-tête',
      why: fr`Les colonnes, les totaux et les mentions de la coopérative sont prêts : il reste à remplir.`,
      warnings: [
        fr`Le numéro d’une facture vient du logiciel de gestion de la coopérative, jamais du modèle.`,
      ],
    },
    en: {
      label: 'Quotes, invoices',
      take: 'the quote',
      form: 'Word, A4, with the badge at its head',
      why: 'Columns, totals and the cooperative’s legal lines are ready: you fill them in.',
      warnings: ['An invoice’s number comes from the cooperative’s software, never from the template.'],
    },
  },
};
