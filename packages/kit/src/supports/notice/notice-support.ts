import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import { madeOf, officeFile } from '../press-files.ts';
import { notice } from './notice.ts';

export const noticeSupport = defineSupport({
  id: 'notice',
  slug: 'mode-d-emploi',
  shelf: '1-ecran',
  uses: ['imprimeur'],
  parts: { notice: 'mode-d-emploi' },
  words: {
    fr: {
      label: 'Mode d’emploi du badge',
      purpose: fr`Deux pages à garder, ou à donner à qui travaille pour vous : tailles, fonds, couleurs, et ce qui ne se fait pas.`,
      files: { notice: 'À lire à l’écran ou sur papier.' },
    },
    en: {
      label: 'How to use the badge',
      purpose:
        'Two pages to keep, or to give to whoever works for you: sizes, grounds, colours, and what is not done.',
      files: { notice: 'To read on screen or on paper.' },
    },
  },
  make: (order) => madeOf([officeFile({ part: 'notice', sheets: notice(order) })]),
});
