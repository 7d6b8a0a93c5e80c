import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import { madeOf, officeFile, pressFile } from '../press-files.ts';
import type { Support } from '../support.ts';
import { memberSheet } from './member-sheet.ts';

const forScreen = defineSupport({
  id: 'member-sheet',
  slug: 'fiche',
  shelf: '1-ecran',
  parts: { sheet: 'fiche' },
  words: {
    fr: {
      label: 'Fiche de présentation',
      purpose: fr`Une page A4 à afficher, à joindre ou à imprimer : qui vous êtes, où vous trouver, et votre coopérative.`,
      files: { sheet: 'À envoyer, à mettre en ligne ou à imprimer chez soi.' },
    },
    en: {
      label: 'Presentation sheet',
      purpose:
        'One A4 page to pin up, to attach or to print: who you are, where to find you, and your cooperative.',
      files: { sheet: 'To send, to put online or to print at home.' },
    },
  },
  make: (order) => {
    const { sheet, notices } = memberSheet(order);
    return madeOf([officeFile({ part: 'sheet', sheets: [sheet] })], notices);
  },
});

const forPrint = defineSupport({
  id: 'member-sheet-print',
  slug: 'fiche',
  shelf: '2-imprimeur',
  parts: { sheet: 'fiche' },
  words: {
    fr: {
      label: 'Fiche de présentation, pour l’imprimeur',
      purpose: fr`La même page, à fond perdu : en affichette ou en dépliant d’une page.`,
      files: { sheet: fr`Impression A4, à transmettre telle quelle.` },
    },
    en: {
      label: 'Presentation sheet, for the printer',
      purpose: 'The same page, with its bleed: as a small poster or a one-page leaflet.',
      files: { sheet: 'A4 print: pass it on just as it is.' },
    },
  },
  make: (order) => {
    const { sheet, notices } = memberSheet(order);
    return madeOf([pressFile(order, { part: 'sheet', sheets: [sheet] })], notices);
  },
});

export const memberSheets: readonly Support[] = [forScreen, forPrint];
