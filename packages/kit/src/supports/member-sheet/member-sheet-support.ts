import { fr } from '../../words/fr.ts';
import { madeOf, officeFile, pressFile } from '../press-files.ts';
import type { Support } from '../support.ts';
import { memberSheet } from './member-sheet.ts';

const forScreen: Support = {
  id: 'member-sheet',
  slug: 'fiche',
  label: 'Fiche de présentation',
  shelf: '1-ecran',
  purpose: fr`Une page A4 à afficher, à joindre ou à imprimer : qui vous êtes, où vous trouver, et votre coopérative.`,
  make: (order) => {
    const { sheet, notices } = memberSheet(order);
    const use = 'À envoyer, à mettre en ligne ou à imprimer chez soi.';
    return madeOf([officeFile({ path: `fiche/${order.slug}_fiche`, sheets: [sheet], use })], notices);
  },
};

const forPrint: Support = {
  ...forScreen,
  id: 'member-sheet-print',
  label: 'Fiche de présentation, pour l’imprimeur',
  shelf: '2-imprimeur',
  purpose: fr`La même page, à fond perdu : en affichette ou en dépliant d’une page.`,
  make: (order) => {
    const { sheet, notices } = memberSheet(order);
    const use = fr`Impression A4, à transmettre telle quelle.`;
    return madeOf([pressFile(order, { path: `fiche/${order.slug}_fiche`, sheets: [sheet], use })], notices);
  },
};

export const memberSheets: readonly Support[] = [forScreen, forPrint];
