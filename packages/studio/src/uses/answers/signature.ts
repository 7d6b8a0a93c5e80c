import { fr } from '@coodyssee/kit';
import { Mail } from 'lucide-react';
import { contact } from '../choices.ts';
import type { Use } from '../use.ts';
import { small } from '../wanted.ts';

export const signature: Use = {
  id: 'signature',
  icon: Mail,
  layouts: ['compact'],
  inks: ['colour'],
  best: [{ support: 'mail-signature', part: 'page' }],
  standIn: { wanted: small, best: [{ support: 'badge', size: { density: 1 } }] },
  together: { support: 'mail-signature' },
  fields: contact,
  words: {
    fr: {
      label: 'Signature de mail',
      take: 'la signature',
      form: fr`Un dossier ZIP : page web, message, texte seul et image`,
      why: fr`Votre logiciel reprend la page ou le message : les mentions légales et l’image y sont déjà.`,
      warnings: [
        fr`Gardez le texte : une signature faite d’une seule image ne se lit ni à l’oreille ni hors ligne.`,
      ],
    },
    en: {
      label: 'Mail signature',
      take: 'the signature',
      form: 'A ZIP folder: web page, message, plain text and picture',
      why: 'Your mail program takes the page or the message: the legal lines and the picture are in it.',
      warnings: ['Keep the text: a signature that is one picture is not read aloud, nor seen offline.'],
    },
  },
};
