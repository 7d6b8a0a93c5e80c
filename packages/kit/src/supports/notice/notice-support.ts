import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import { fr } from '../../words/fr.ts';
import type { Support } from '../support.ts';
import { notice } from './notice.ts';

export const noticeSupport: Support = {
  id: 'notice',
  slug: 'mode-d-emploi',
  label: 'Mode d’emploi du badge',
  shelf: '1-ecran',
  purpose: fr`Deux pages à garder, ou à donner à qui travaille pour vous : tailles, fonds, couleurs, et ce qui ne se fait pas.`,
  make: async (order) => {
    const bytes = await renderSheetsPdf(notice(order), { colour: 'screen' });
    const path = `mode-d-emploi/${order.slug}_mode-d-emploi.pdf`;
    return { files: [{ path, bytes, use: 'À lire à l’écran ou sur papier.', colours: 'srgb' }], notices: [] };
  },
};
