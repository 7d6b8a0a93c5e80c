import type { FileFacts } from '../../naming/file-facts.ts';
import { bySize } from '../../naming/file-name.ts';
import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import { drawEach } from '../draw-each.ts';
import { drawnFile, madeOf, pressFile } from '../press-files.ts';
import { cutOut, readable } from './sticker.ts';
import { stickers as variants } from './sticker-sheets.ts';

/** What the printer cuts along is not in the drawing that a person looks at. */
const french =
  (label: string) =>
  ({ format }: FileFacts): string =>
    format === 'print'
      ? fr`${label} : imprimeur d’étiquettes.`
      : fr`${label} : aperçu, sans le trait de coupe.`;
const english =
  (label: string) =>
  ({ format }: FileFacts): string =>
    format === 'print' ? `${label}: label printer.` : `${label}: preview, without the cutting line.`;

/** Three stickers, each with its cut line on a plate of its own. */
export const stickers = defineSupport({
  id: 'autocollants',
  shelf: '2-imprimeur',
  uses: ['autocollant'],
  parts: {
    round: bySize('autocollant-rond'),
    'cut-band': bySize('autocollant-bandeau'),
    landscape: bySize('autocollant-paysage'),
  },
  words: {
    fr: {
      label: 'Autocollants',
      purpose: fr`Ronds ou découpés à la forme : le trait de coupe est un ton direct, qui ne s’imprime pas.`,
      files: {
        round: french('Autocollant rond'),
        'cut-band': french('Autocollant bandeau, découpé à la forme'),
        landscape: french('Autocollant paysage, 74 × 52 mm'),
      },
    },
    en: {
      label: 'Stickers',
      purpose: 'Round or cut to shape: the cutting line is a spot colour, which is not printed.',
      files: {
        round: english('Round sticker'),
        'cut-band': english('Band sticker, cut to shape'),
        landscape: english('Landscape sticker, 74 × 52\u00a0mm'),
      },
    },
  },
  make: async (order) => {
    const { drawn, notices } = drawEach(variants(order));
    const files = drawn.flatMap(({ part, layout, sheet }) => {
      const draft = { part, layout, inks: 'colour', sheets: [sheet] } as const;
      return [
        pressFile(order, { ...draft, colours: 'spot', safe: readable }),
        drawnFile({ ...draft, sheets: [cutOut(sheet)] }),
      ];
    });
    return madeOf(files, [...notices, ...drawn.flatMap((sticker) => sticker.notices)]);
  },
});
