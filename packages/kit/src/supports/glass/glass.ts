import { bySize } from '../../naming/file-name.ts';
import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import { drawnFile, madeOf, pressFile } from '../press-files.ts';
import { glassDraft, glassSheet } from './glass-sheet.ts';

/** One colour round a glass or a cup. */
export const glass = defineSupport({
  id: 'verre',
  shelf: '5-marquage',
  parts: { glass: bySize('verre') },
  words: {
    fr: {
      label: 'Verre ou gobelet',
      purpose: fr`Une couleur, pour un verre de 24 cm de tour : le dessin s’arrête un centimètre avant de se rejoindre.`,
      files: { glass: fr`Marqueur de verres : une seule couleur, à plat.` },
    },
    en: {
      label: 'Glass or cup',
      purpose:
        'One colour, for a glass of 24\u00a0cm around: the drawing stops a centimetre before it meets itself.',
      files: { glass: 'Glass printer: one colour, flat.' },
    },
  },
  make: async (order) => {
    const { sheet, notices } = glassSheet(order);
    const draft = glassDraft(sheet);
    return madeOf([drawnFile(draft), pressFile(order, draft)], notices);
  },
});
