import { fr } from '../../words/fr.ts';
import type { Said } from '../../words/language.ts';
import type { SupportWords } from '../support.ts';
import { signatureGuides } from './signature-guides.ts';

export const signatureWords: Said<SupportWords<'page' | 'message' | 'text' | 'picture'>> = {
  fr: {
    label: 'Signature de courriel',
    purpose: 'Au bas de chacun de vos messages, avec les mentions que la loi demande.',
    guides: signatureGuides.fr,
    files: {
      page: fr`Signature avec image : Thunderbird, ou à copier depuis un navigateur.`,
      message: fr`La même dans un message, image comprise : à ouvrir et à copier dans Outlook ou Apple Mail.`,
      text: 'Signature en texte seul.',
      picture: 'L’image de la signature, à garder à côté de la page.',
    },
  },
  en: {
    label: 'E-mail signature',
    purpose: 'At the foot of each of your messages, with what the law asks for.',
    guides: signatureGuides.en,
    files: {
      page: 'Signature with its picture: Thunderbird, or to copy from a browser.',
      message: 'The same in a message, picture included: to open and to copy in Outlook or Apple Mail.',
      text: 'Signature in plain text.',
      picture: 'The picture of the signature, to keep beside the page.',
    },
  },
};
