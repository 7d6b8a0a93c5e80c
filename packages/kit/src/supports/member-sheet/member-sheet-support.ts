import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import { fr } from '../../words/fr.ts';
import type { Support } from '../support.ts';
import { memberSheet } from './member-sheet.ts';

export const memberSheetSupport: Support = {
  id: 'member-sheet',
  slug: 'fiche',
  label: 'Fiche de présentation',
  shelf: '1-ecran',
  purpose: fr`Une page A4 à afficher, à joindre ou à imprimer : qui vous êtes, où vous trouver, et votre coopérative.`,
  make: async (order) => {
    const { sheet, notices } = memberSheet(order);
    const bytes = await renderSheetsPdf([sheet], { colour: 'screen' });
    const use = 'À envoyer, à mettre en ligne ou à imprimer chez soi.';
    return { files: [{ path: `fiche/${order.slug}_fiche.pdf`, bytes, use, colours: 'srgb' }], notices };
  },
};
